package io.questionbank.grade;

import io.questionbank.model.Exercise;
import java.util.Collection;

/** A reply that does not belong to the exercise: a mistake in the calling code, not in what the learner did. */
final class Mismatch {
    private Mismatch() {}

    static <E extends Exercise> E require(Class<E> kind, Exercise exercise, Reply.ToExercise reply) {
        if (!kind.isInstance(exercise)) {
            throw new IllegalArgumentException("a reply "
                    + reply.getClass().getSimpleName() + " to '" + exercise.id() + "', which is a "
                    + exercise.getClass().getSimpleName() + "; expected a reply to that kind of exercise");
        }
        return kind.cast(exercise);
    }

    /** {@return what the exercise does not have} */
    static IllegalArgumentException unknown(String what, String id, Exercise exercise, Collection<String> known) {
        return new IllegalArgumentException(
                "no " + what + " '" + id + "' in exercise '" + exercise.id() + "'; expected one of " + known);
    }
}
