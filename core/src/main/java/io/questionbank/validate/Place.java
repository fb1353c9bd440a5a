package io.questionbank.validate;

import io.questionbank.bank.BankInfo;
import io.questionbank.model.QuestionId;
import io.questionbank.model.TopicId;
import java.util.Objects;

/**
 * A property of an item of a bank, such as the weight of the first key point of a question. A rule names a place; the
 * report finds the line.
 *
 * <pre>{@code Place.of(questionId).at("answer").at("keyPoints", 0).at("weight")}</pre>
 *
 * @param kind what kind of item
 * @param item the id of the item
 * @param path the property, such as {@code answer.keyPoints[0].weight}; empty for the item as a whole; list indexes are
 *     0-based
 */
public record Place(Kind kind, String item, String path) {
    /** What a place can belong to. */
    public enum Kind {
        /** The bank itself. */
        BANK,
        /** A topic. */
        TOPIC,
        /** A question. */
        QUESTION
    }

    public Place {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(path, "path");
    }

    /**
     * {@return the bank as a whole}
     *
     * @param bank what it says about itself
     */
    public static Place of(BankInfo bank) {
        return new Place(Kind.BANK, bank.id(), "");
    }

    /**
     * {@return the topic as a whole}
     *
     * @param topic its id
     */
    public static Place of(TopicId topic) {
        return new Place(Kind.TOPIC, topic.toString(), "");
    }

    /**
     * {@return the question as a whole}
     *
     * @param question its id
     */
    public static Place of(QuestionId question) {
        return new Place(Kind.QUESTION, question.toString(), "");
    }

    /**
     * {@return the place of a property in this place}
     *
     * @param property its name in the bank format
     */
    public Place at(String property) {
        return new Place(kind, item, path.isEmpty() ? property : path + "." + property);
    }

    /**
     * {@return the place of an entry of a list in this place}
     *
     * @param property the list's name in the bank format
     * @param index 0-based
     */
    public Place at(String property, int index) {
        return at(property + "[" + index + "]");
    }

    /** {@return item and path, as in {@code rnn-sequences/lstm-gates: answer.brief}} */
    @Override
    public String toString() {
        return path.isEmpty() ? item : item + ": " + path;
    }
}
