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
 * @param revision the question's revision when the card was last seen
 * @param state where the card is on its way
 * @param step which of the scheduler's short steps the card is at, 0-based; 0 under review
 * @param memory what the reviews tell; none before the first one
 * @param due when the card is to be shown next
 */
public record Card(QuestionId question, int revision, State state, int step, Optional<Memory> memory, Instant due) {
    public Card {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(memory, "memory");
        Objects.requireNonNull(due, "due");
        if (revision < 1) {
            throw new IllegalArgumentException("revision " + revision + " of " + question + " is not at least 1");
        }
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
     * @param now when
     */
    public static Card of(Question question, Instant now) {
        return new Card(question.id(), question.revision(), State.LEARNING, 0, Optional.empty(), now);
    }

    /**
     * {@return this card after a release changed the question: its memory is kept, for it is what the learner has, and a card of
     * an older revision is due now at the latest, for it was of another question}
     *
     * @param released the question as it is now, or the one that supersedes it
     * @param now when the release is seen
     */
    public Card caughtUpWith(Question released, Instant now) {
        if (released.revision() <= revision && released.id().equals(question)) {
            return this;
        }
        Instant sooner = memory.isPresent() && now.isBefore(due) ? now : due;
        return new Card(released.id(), released.revision(), state, step, memory, sooner);
    }
}
