/**
 * What a text says, as words: cut from it, folded and stemmed, each with its place; start at {@link
 * io.questionbank.internal.words.Words}. Like {@code internal.text} it does not know what a bank is.
 */
package io.questionbank.internal.words;
