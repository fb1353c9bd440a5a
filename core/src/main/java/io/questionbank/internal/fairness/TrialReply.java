package io.questionbank.internal.fairness;

import io.questionbank.grade.Grade;
import io.questionbank.grade.Reply;
import io.questionbank.grade.Scoring;
import io.questionbank.model.Exercise;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import java.util.Optional;

/**
 * A reply that the key of an exercise calls right or wrong, to see what it is graded.
 *
 * @param reply the reply
 * @param expected what it should be graded
 * @param path what in the exercise says so
 * @param told what to tell the author if it is graded otherwise
 */
record TrialReply(Reply.ToExercise reply, Expected expected, String path, String told) {
    /** What a reply should be graded. */
    enum Expected {
        FULL {
            @Override
            boolean isMetBy(Grade grade) {
                return grade.full();
            }
        },
        NOT_FULL {
            @Override
            boolean isMetBy(Grade grade) {
                return !grade.full();
            }
        },
        NOTHING_RIGHT {
            @Override
            boolean isMetBy(Grade grade) {
                return grade.right().isEmpty();
            }
        };

        abstract boolean isMetBy(Grade grade);
    }

    /** {@return what is wrong with an exercise if it grades this reply otherwise} @param place of the exercise */
    Optional<Finding> on(Exercise exercise, Place place) {
        boolean asExpected = expected.isMetBy(reply.grade(exercise, Scoring.allOrNothing()));
        return asExpected ? Optional.empty() : Optional.of(Finding.at(place.at(path), told));
    }
}
