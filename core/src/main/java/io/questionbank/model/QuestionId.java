package io.questionbank.model;

import io.questionbank.internal.text.Kebab;
import java.util.Objects;

/**
 * The permanent name of a question, such as {@code rnn-sequences/lstm-gates}: never reused, whatever happens to the text.
 *
 * @param topic the topic the question belongs to
 * @param name the question's own name, kebab-case, unique in its topic
 */
public record QuestionId(TopicId topic, String name) implements Comparable<QuestionId> {
    public QuestionId {
        Objects.requireNonNull(topic, "topic");
        Kebab.require(name, "a question name");
    }

    /**
     * {@return the id that {@link #toString()} prints as {@code text}}
     *
     * @param text topic and name joined by a slash
     * @throws IllegalArgumentException if {@code text} is not of the form {@code topic/name}
     */
    public static QuestionId of(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a question id; expected topic/name, such as 'rnn-sequences/lstm-gates'");
        }
        return new QuestionId(TopicId.of(text.substring(0, slash)), text.substring(slash + 1));
    }

    /**
     * {@return the id of an exercise of this question}
     *
     * @param exercise the exercise's own name, kebab-case
     */
    public ExerciseId exercise(String exercise) {
        return new ExerciseId(this, exercise);
    }

    @Override
    public int compareTo(QuestionId other) {
        int byTopic = topic.compareTo(other.topic);
        return byTopic != 0 ? byTopic : name.compareTo(other.name);
    }

    /** {@return {@code topic/name}, which {@link #of} reads back} */
    @Override
    public String toString() {
        return topic + "/" + name;
    }
}
