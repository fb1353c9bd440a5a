/** Editorial rules about single texts; start at {@link io.questionbank.internal.prose.ProseRules}. */
package io.questionbank.internal.prose;
