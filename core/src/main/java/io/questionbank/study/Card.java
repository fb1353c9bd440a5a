package io.questionbank.study;

import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of one learner's memory of one question.
 *
 * @param question what the card asks
 * @param state where the card is on its way
 * @param step which of the scheduler's short steps the card is at, 0-based; 0 under review
 * @param memory what the reviews tell; none before the first one
 * @param due when the card is to be shown next
 */
public record Card(QuestionId question, State state, int step, Optional<Memory> memory, Instant due) {
    /**
     * What a learner said of a card, and when. A learner's reviews, in their order, are all there is to keep: a deck is made from
     * them again at any time.
     *
     * @param question what the card asked
     * @param revision the question's revision at that time
     * @param rating what the learner said
     * @param at when
     */
    public record Review(QuestionId question, int revision, Rating rating, Instant at) implements LearnerStore.Event {
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

    public Card {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(memory, "memory");
        Objects.requireNonNull(due, "due");
        if (step < 0 || state == State.REVIEW && step != 0) {
            throw new IllegalArgumentException("step " + step + " does not exist in state '" + state + "'");
        }
        if (state != State.LEARNING && memory.isEmpty()) {
            throw new IllegalArgumentException(
                    "a card in state '" + state + "' has been reviewed; expected its memory");
        }
    }

    /** Where a card is on its way, named as in FSRS. */
    public enum State {
        /** New, or still in its first short steps. */
        LEARNING,
        /** Known; shown again after days. */
        REVIEW,
        /** Forgotten, and in its short steps once more. */
        RELEARNING;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What FSRS keeps of all reviews of a card.
     *
     * @param stability in days: the time in which the chance to recall falls to 90 %
     * @param difficulty 1 to 10
     * @param lastReview when
     */
    public record Memory(double stability, double difficulty, Instant lastReview) {
        public Memory {
            Objects.requireNonNull(lastReview, "lastReview");
            if (!(stability > 0) || Double.isInfinite(stability)) {
                throw new IllegalArgumentException("stability " + stability + " is not a number of days above 0");
            }
            if (!(difficulty >= 1 && difficulty <= 10)) {
                throw new IllegalArgumentException("difficulty " + difficulty + " is not between 1 and 10");
            }
        }
    }

    /**
     * {@return a card that was never shown, due at once}
     *
     * @param question what it asks
     */
    public static Card of(QuestionId question) {
        return new Card(question, State.LEARNING, 0, Optional.empty(), Instant.MIN);
    }

    /**
     * {@return this card with its memory kept, due at another time}
     *
     * @param time when to show it
     */
    public Card dueAt(Instant time) {
        return new Card(question, state, step, memory, time);
    }

    /** {@return whether the card was never rated} */
    public boolean isNew() {
        return memory.isEmpty();
    }
}
