package io.questionbank.internal.phrases;

/**
 * A part of a text.
 *
 * @param start 0-based
 * @param end exclusive
 */
public record Stretch(int start, int end) {}
