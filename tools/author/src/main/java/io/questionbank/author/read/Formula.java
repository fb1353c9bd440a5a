package io.questionbank.author.read;

/**
 * A formula of a bank, as it is rendered.
 *
 * @param place of the text that it stands in, such as {@code rnn-sequences/lstm-gates: answer.full}
 * @param display whether it stands by itself rather than in a line
 * @param tex what is between the dollars
 */
public record Formula(String place, boolean display, String tex) {}
