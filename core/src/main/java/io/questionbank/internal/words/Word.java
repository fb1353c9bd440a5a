package io.questionbank.internal.words;

/**
 * One word of a text.
 *
 * @param form as written, folded: {@code diverges}
 * @param stem what its inflections share: {@code diverg}
 * @param start where it begins in the text, 0-based
 * @param end where it ends, exclusive
 */
public record Word(String form, String stem, int start, int end) {}
