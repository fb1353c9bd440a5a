package io.questionbank.internal.words;

/**
 * One word of a language, wherever it stands.
 *
 * @param form as written, folded: {@code diverges}
 * @param stem what its inflections share: {@code diverg}
 */
public record Word(String form, String stem) {}
