package io.questionbank.model;

import io.questionbank.internal.text.Kebab;

/**
 * The permanent name of a topic, such as {@code rnn-sequences}.
 *
 * <pre>{@code TopicId.of("rnn-sequences").question("lstm-gates") // rnn-sequences/lstm-gates}</pre>
 *
 * @param value kebab-case text: lower-case ASCII letters and digits in words joined by single hyphens
 */
public record TopicId(String value) implements Comparable<TopicId> {
    public TopicId {
        Kebab.require(value, "a topic id");
    }

    /**
     * {@return the id that {@link #toString()} prints as {@code text}}
     *
     * @param text the id as text
     * @throws IllegalArgumentException if {@code text} is not kebab-case
     */
    public static TopicId of(String text) {
        return new TopicId(text);
    }

    /**
     * {@return the id of a question of this topic}
     *
     * @param name the question's own name, kebab-case
     */
    public QuestionId question(String name) {
        return new QuestionId(this, name);
    }

    @Override
    public int compareTo(TopicId other) {
        return value.compareTo(other.value);
    }

    /** Written out, as those that a record gets are only made when they are first called, which costs more than loading a bank. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TopicId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** {@return the id as text, which {@link #of} reads back} */
    @Override
    public String toString() {
        return value;
    }
}
