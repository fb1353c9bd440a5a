package io.questionbank.internal.search;

/**
 * One thing a text says, as the index knows it.
 *
 * @param form the word as written, folded; of a phrase the word that stands for it
 * @param key what all ways of writing it share: a stem, or the word of the synonym table that stands for it
 * @param start where it begins in the text, 0-based
 * @param end where it ends, exclusive
 * @param share how much of a thing it is, for one who looks for it: a word of a phrase of three is a third
 */
public record Term(String form, String key, int start, int end, float share) {}
