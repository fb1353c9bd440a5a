package io.questionbank.model;

import io.questionbank.internal.text.Kebab;
import java.util.Locale;
import java.util.Objects;

/** What an interviewer asks next, depending on the reply. */
public sealed interface FollowUp {
    /** {@return the question to ask next} */
    QuestionId question();

    /** How good a reply was, as far as a follow-up cares. */
    enum Strength {
        /** The reply covered what matters: go deeper. */
        STRONG,
        /** The reply fell short: step back. */
        WEAK;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Asked after a strong or a weak reply.
     *
     * @param after how good the reply was
     * @param question the question to ask next
     */
    record After(Strength after, QuestionId question) implements FollowUp {
        public After {
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(question, "question");
        }
    }

    /**
     * Asked after a reply that left out a key point.
     *
     * @param missed the id of the key point
     * @param question the question to ask next
     */
    record Missed(String missed, QuestionId question) implements FollowUp {
        public Missed {
            Kebab.require(missed, "a key point id");
            Objects.requireNonNull(question, "question");
        }
    }
}
