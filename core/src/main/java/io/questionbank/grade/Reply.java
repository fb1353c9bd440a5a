package io.questionbank.grade;

import io.questionbank.model.CodeOutput;
import io.questionbank.model.CodeReview;
import io.questionbank.model.Exercise;
import io.questionbank.model.MultipleChoice;
import io.questionbank.model.Numeric;
import io.questionbank.model.Ordering;
import io.questionbank.model.ShortText;
import io.questionbank.model.SingleChoice;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a learner gave back, to an exercise or, in free text, to a question.
 *
 * <pre>{@code Grade grade = Reply.number("24,832").grade(exercise, Scoring.allOrNothing());}</pre>
 */
public sealed interface Reply {
    /** What a learner gave back to an exercise. */
    sealed interface ToExercise extends Reply {
        /**
         * {@return what this reply is worth}
         *
         * @param exercise what was asked
         * @param scoring how points are given
         * @throws IllegalArgumentException if the reply is to another kind of exercise, or names a choice, an item or a line
         *     that the exercise does not have
         */
        Grade grade(Exercise exercise, Scoring scoring);
    }

    /**
     * The learner left the exercise out: worth nothing under any scoring, and never less.
     */
    record None() implements ToExercise {
        @Override
        public Grade grade(Exercise exercise, Scoring scoring) {
            return Grade.unattempted(exercise);
        }
    }

    /**
     * To a {@link SingleChoice}.
     *
     * @param choice the id of what was chosen
     */
    record ToSingleChoice(String choice) implements ToExercise {
        public ToSingleChoice {
            Objects.requireNonNull(choice, "choice");
        }

        @Override
        public Grade grade(Exercise exercise, Scoring scoring) {
            SingleChoice asked = Mismatch.require(SingleChoice.class, exercise, this);
            return ChoiceGrading.single(asked, choice, scoring);
        }
    }

    /**
     * To a {@link MultipleChoice}. Nothing chosen counts as left out.
     *
     * @param choices the ids of what was chosen
     */
    record ToMultipleChoice(Set<String> choices) implements ToExercise {
        public ToMultipleChoice {
            choices = Set.copyOf(choices);
        }

        @Override
        public Grade grade(Exercise exercise, Scoring scoring) {
            MultipleChoice asked = Mismatch.require(MultipleChoice.class, exercise, this);
            return ChoiceGrading.multiple(asked, choices, scoring);
        }
    }

    /**
     * To a {@link Numeric}: one number, with or without its unit, in any locale read the same way.
     *
     * <p>The point is the decimal mark: {@code 0.25}. Commas, spaces, apostrophes and underscores group thousands: {@code 24,832}
     * is {@code 24832}. So are read {@code 2.5e-3}, {@code 2.5 x 10^-3}, {@code 3/4}, and {@code 37 %}, which is 0.37 unless the
     * exercise asks for percent. A comma that groups no thousands, as in {@code 1,5}, a second number or another unit is not
     * guessed at: the grade says why nothing was read, and is that of an exercise left out.
     *
     * @param text as the learner wrote it
     */
    record ToNumeric(String text) implements ToExercise {
        public ToNumeric {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Grade grade(Exercise exercise, Scoring scoring) {
            return NumericGrading.grade(Mismatch.require(Numeric.class, exercise, this), text, scoring);
        }
    }

    /**
     * To a {@link ShortText}. What is written exactly as an answer is right. Otherwise letter case, the form of characters
     * (Unicode NFKC), spacing, hyphens, punctuation around the text and a leading article do not count; and a rejected text is
     * wrong even where an answer would be equal.
     *
     * @param text as the learner wrote it
     */
    record ToShortText(String text) implements ToExercise {
        public ToShortText {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Grade grade(Exercise exercise, Scoring scoring) {
            return ShortTextGrading.grade(Mismatch.require(ShortText.class, exercise, this), text, scoring);
        }
    }

    /**
     * To an {@link Ordering}.
     *
     * @param items the ids of the items, first to last; what is left out is missed
     */
    record ToOrdering(List<String> items) implements ToExercise {
        public ToOrdering {
            items = List.copyOf(items);
        }

        @Override
        public Grade grade(Exercise exercise, Scoring scoring) {
            return OrderingGrading.grade(Mismatch.require(Ordering.class, exercise, this), items, scoring);
        }
    }

    /**
     * To a {@link CodeOutput}. Space at the end of a line and empty lines at the end do not count.
     *
     * @param text what the program is said to print
     */
    record ToCodeOutput(String text) implements ToExercise {
        public ToCodeOutput {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Grade grade(Exercise exercise, Scoring scoring) {
            return CodeOutputGrading.grade(Mismatch.require(CodeOutput.class, exercise, this), text, scoring);
        }
    }

    /**
     * To a {@link CodeReview}.
     *
     * @param remarks where the learner says something is wrong
     */
    record ToCodeReview(List<CodeReview.Lines> remarks) implements ToExercise {
        public ToCodeReview {
            remarks = List.copyOf(remarks);
        }

        @Override
        public Grade grade(Exercise exercise, Scoring scoring) {
            return CodeReviewGrading.grade(Mismatch.require(CodeReview.class, exercise, this), remarks, scoring);
        }

        /**
         * {@return for each remark, in their order, the finding that it hits}
         *
         * @param exercise what was asked
         * @param scoring how far a remark may lie from its finding
         * @throws IllegalArgumentException if there is a remark on a line that the code does not have
         */
        public List<Optional<CodeReview.Finding>> hits(CodeReview exercise, Scoring scoring) {
            return CodeReviewGrading.hits(exercise, remarks, scoring);
        }
    }

    /**
     * To a question, in the learner's own words; a {@link Judge} says what it covers.
     *
     * @param text spoken or written, TeX and Markdown allowed
     */
    record FreeText(String text) implements Reply {
        public FreeText {
            Objects.requireNonNull(text, "text");
        }
    }

    /** {@return the reply of who leaves an exercise out} */
    static None none() {
        return new None();
    }

    /**
     * {@return a reply to a single-choice exercise}
     *
     * @param id of what was chosen
     */
    static ToSingleChoice choice(String id) {
        return new ToSingleChoice(id);
    }

    /**
     * {@return a reply to a multiple-choice exercise}
     *
     * @param ids of what was chosen
     */
    static ToMultipleChoice choices(String... ids) {
        return new ToMultipleChoice(new LinkedHashSet<>(Arrays.asList(ids)));
    }

    /**
     * {@return a reply to a numeric exercise}
     *
     * @param text as the learner wrote it
     */
    static ToNumeric number(String text) {
        return new ToNumeric(text);
    }

    /**
     * {@return a reply to a short-text exercise}
     *
     * @param text as the learner wrote it
     */
    static ToShortText shortText(String text) {
        return new ToShortText(text);
    }

    /**
     * {@return a reply to an ordering exercise}
     *
     * @param ids of the items, first to last
     */
    static ToOrdering order(String... ids) {
        return new ToOrdering(List.of(ids));
    }

    /**
     * {@return a reply to an exercise on the output of code}
     *
     * @param text what the program is said to print
     */
    static ToCodeOutput output(String text) {
        return new ToCodeOutput(text);
    }

    /**
     * {@return a reply to a code review}
     *
     * @param lines where the learner says something is wrong
     */
    static ToCodeReview remarks(CodeReview.Lines... lines) {
        return new ToCodeReview(List.of(lines));
    }

    /**
     * {@return a reply to a question}
     *
     * @param text in the learner's own words
     */
    static FreeText freeText(String text) {
        return new FreeText(text);
    }
}
