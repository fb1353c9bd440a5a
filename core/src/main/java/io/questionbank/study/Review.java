package io.questionbank.study;

import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * What a learner said of a card, and when. A learner's reviews, in their order, are all there is to keep: a deck is made from
 * them again at any time.
 *
 * @param question what the card asked
 * @param revision the question's revision at that time
 * @param rating what the learner said
 * @param at when
 */
public record Review(QuestionId question, int revision, Rating rating, Instant at) {
    public Review {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(at, "at");
        if (revision < 1) {
            throw new IllegalArgumentException("revision " + revision + " of " + question + " is not at least 1");
        }
    }

    /**
     * {@return the review of a question as it stands}
     *
     * @param question what was asked
     * @param rating what the learner said
     * @param at when
     */
    public static Review of(Question question, Rating rating, Instant at) {
        return new Review(question.id(), question.revision(), rating, at);
    }

    /** How well the answer came, named as in FSRS. */
    public enum Rating {
        /** It did not come. */
        AGAIN,
        /** It came with much effort. */
        HARD,
        /** It came after a moment. */
        GOOD,
        /** It came at once. */
        EASY;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
