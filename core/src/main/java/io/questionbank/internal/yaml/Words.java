package io.questionbank.internal.yaml;

/**
 * Some words of a text, to be found in the file.
 *
 * @param text as they stand in the text, on one line
 * @param occurrence how often the same words stand in the text before
 */
public record Words(String text, int occurrence) {}
