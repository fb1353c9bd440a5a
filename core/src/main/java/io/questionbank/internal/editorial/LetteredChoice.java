package io.questionbank.internal.editorial;

import io.questionbank.internal.rules.Choices;
import io.questionbank.internal.rules.CodedRule;
import io.questionbank.internal.rules.FinalQuestions;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Scope;
import java.util.stream.Stream;

/** The id of a choice is a letter or a number, as if the choices were shown in that order. */
final class LetteredChoice implements CodedRule {
    @Override
    public Code catalogued() {
        return Code.LETTERED_CHOICE;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        return FinalQuestions.of(scope)
                .flatMap(Choices::of)
                .flatMap(Choices::placed)
                .filter(placed -> isLetterOrNumber(placed.choice().id()))
                .map(
                        placed -> Finding.at(
                                placed.place().at("id"),
                                "choice id '" + placed.choice().id()
                                        + "' is no word, and the order shown varies; expected a word that says what the choice is"));
    }

    private static boolean isLetterOrNumber(String id) {
        return id.length() == 1 || id.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
