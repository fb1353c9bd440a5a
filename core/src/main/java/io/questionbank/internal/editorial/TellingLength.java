package io.questionbank.internal.editorial;

import io.questionbank.internal.rules.Choices;
import io.questionbank.internal.rules.CodedRule;
import io.questionbank.internal.rules.FinalQuestions;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Scope;
import java.util.stream.Stream;

/** A correct choice is more than one and a half times as long as every wrong one. Short ones tell nothing. */
final class TellingLength implements CodedRule {
    private static final double TELLING = 1.5;
    private static final int SHORT = 20;

    @Override
    public Code catalogued() {
        return Code.TELLING_LENGTH;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        return FinalQuestions.of(scope).flatMap(Choices::of).flatMap(TellingLength::check);
    }

    private static Stream<Finding> check(Choices exercise) {
        int longestWrong = exercise.choices().stream()
                .filter(choice -> !choice.correct())
                .mapToInt(ShownLength::of)
                .max()
                .orElse(Integer.MAX_VALUE);
        return exercise.placed()
                .filter(placed -> placed.choice().correct())
                .filter(placed -> tells(ShownLength.of(placed.choice()), longestWrong))
                .map(placed -> Finding.at(
                        placed.place().at("text"),
                        "the correct choice has " + ShownLength.of(placed.choice())
                                + " characters, the longest wrong one " + longestWrong
                                + "; expected at most one and a half times as many"));
    }

    private static boolean tells(int correct, int longestWrong) {
        return correct > SHORT && correct > TELLING * longestWrong;
    }
}
