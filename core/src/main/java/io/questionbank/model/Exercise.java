package io.questionbank.model;

import java.util.Optional;

/** A task with a key, gradable by a program. Its kind decides the shape. */
public sealed interface Exercise
        permits SingleChoice, MultipleChoice, Numeric, ShortText, Ordering, CodeOutput, CodeReview {
    /** {@return the permanent name} */
    ExerciseId id();

    /** {@return what the learner is asked to do} */
    Markdown prompt();

    /** {@return why the key is right, shown after the reply} */
    Optional<Markdown> explanation();

    /** {@return how hard it is; the question's difficulty unless the author says otherwise} */
    Difficulty difficulty();
}
