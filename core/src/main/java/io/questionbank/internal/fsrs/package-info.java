/** The memory model of FSRS-6: numbers in, numbers out; start at {@link io.questionbank.internal.fsrs.MemoryModel}. */
package io.questionbank.internal.fsrs;
