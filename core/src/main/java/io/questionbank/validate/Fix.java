package io.questionbank.validate;

import java.util.Objects;
import java.util.Optional;

/**
 * What to do about a problem.
 *
 * @param advice a few words in one line, such as {@code did you mean 'answer'?}
 * @param replacement the text to put in place of the problem's span, where a text alone mends it
 */
public record Fix(String advice, Optional<String> replacement) {
    public Fix {
        advice = Messages.oneLine(advice);
        Objects.requireNonNull(replacement, "replacement");
    }

    /**
     * {@return advice that takes a person to follow}
     *
     * @param advice a few words
     */
    public static Fix advice(String advice) {
        return new Fix(advice, Optional.empty());
    }

    /**
     * {@return the suggestion to write another word}
     *
     * @param word the word that was probably meant
     */
    public static Fix didYouMean(String word) {
        return new Fix("did you mean '" + word + "'?", Optional.of(word));
    }
}
