package io.questionbank.author.read;

import io.questionbank.model.QuestionId;

/**
 * A number that a full answer states and nothing else in the answer holds.
 *
 * @param question whose answer it is in
 * @param number as it is written, such as {@code 39 %}
 * @param words some words before and after it, with it
 */
public record StatedNumber(QuestionId question, String number, String words) {
    /** {@return such as {@code rnn-sequences/lstm-gates: 1997: by Hochreiter and Schmidhuber (1997), who named}} */
    @Override
    public String toString() {
        return question + ": " + number + ": " + words;
    }
}
