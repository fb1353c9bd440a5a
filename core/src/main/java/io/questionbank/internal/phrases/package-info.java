/**
 * Phrases found in texts that say the same in other words: inflection, articles, TeX and Markdown do not count, negation does;
 * start at {@link io.questionbank.internal.phrases.Phrases}. Like {@code internal.words} it does not know what a bank is.
 */
package io.questionbank.internal.phrases;
