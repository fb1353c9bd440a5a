/** Chance that a seed repeats for ever; start at {@link io.questionbank.internal.chance.SplitMix64}. */
package io.questionbank.internal.chance;
