package io.questionbank.model;

import io.questionbank.internal.text.Kebab;
import java.util.Objects;

/**
 * The permanent name of an exercise, such as {@code rnn-sequences/lstm-gates#which-gate}.
 *
 * @param question the question the exercise belongs to
 * @param name the exercise's own name, kebab-case, unique in its question
 */
public record ExerciseId(QuestionId question, String name) implements Comparable<ExerciseId> {
    public ExerciseId {
        Objects.requireNonNull(question, "question");
        Kebab.require(name, "an exercise name");
    }

    /**
     * {@return the id that {@link #toString()} prints as {@code text}}
     *
     * @param text question id and name joined by a {@code #}
     * @throws IllegalArgumentException if {@code text} is not of the form {@code topic/question#name}
     */
    public static ExerciseId of(String text) {
        int hash = text.indexOf('#');
        if (hash < 0) {
            throw new IllegalArgumentException(
                    "'" + text
                            + "' is not an exercise id; expected topic/question#name, such as 'rnn-sequences/lstm-gates#which-gate'");
        }
        return new ExerciseId(QuestionId.of(text.substring(0, hash)), text.substring(hash + 1));
    }

    @Override
    public int compareTo(ExerciseId other) {
        int byQuestion = question.compareTo(other.question);
        return byQuestion != 0 ? byQuestion : name.compareTo(other.name);
    }

    /** {@return {@code topic/question#name}, which {@link #of} reads back} */
    @Override
    public String toString() {
        return question + "#" + name;
    }
}
