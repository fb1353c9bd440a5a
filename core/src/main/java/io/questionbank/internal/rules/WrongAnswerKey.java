package io.questionbank.internal.rules;

import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Scope;
import java.util.stream.Stream;

/** A choice exercise marks no choice as correct, or a single choice marks several. */
final class WrongAnswerKey implements CodedRule {
    @Override
    public Code catalogued() {
        return Code.WRONG_ANSWER_KEY;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        return scope.bank().everyQuestion().stream()
                .flatMap(Choices::of)
                .filter(exercise -> exercise.single() ? exercise.correct() != 1 : exercise.correct() == 0)
                .map(exercise -> Finding.at(
                        exercise.place().at("choices"),
                        (exercise.correct() == 0 ? "no choice is correct" : exercise.correct() + " choices are correct")
                                + "; expected "
                                + (exercise.single()
                                        ? "exactly 1 in a single-choice"
                                        : "at least 1 in a multiple-choice")
                                + " exercise"));
    }
}
