package io.questionbank.internal.editorial;

import io.questionbank.internal.batch.SideBySide;
import io.questionbank.internal.rules.Choices;
import io.questionbank.internal.rules.CodedRule;
import io.questionbank.internal.rules.FinalQuestions;
import io.questionbank.internal.text.Quote;
import io.questionbank.internal.text.Wording;
import io.questionbank.model.Question;
import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic.Fix;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Scope;
import java.util.List;
import java.util.stream.Stream;

/** A choice speaks of the others, in English: "all of the above", "none of these". */
final class AllOfTheAbove implements CodedRule {
    private static final List<String> AMOUNTS = List.of("all", "none", "any", "both", "neither");
    private static final List<String> OTHERS = List.of(" of the above", " the above", " above");
    private static final List<String> THESE = List.of(" of these", " of them", " of these answers", " of the choices");

    @Override
    public Code catalogued() {
        return Code.ALL_OF_THE_ABOVE;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        return SideBySide.flatMap(FinalQuestions.of(scope).toList(), AllOfTheAbove::check);
    }

    private static Stream<Finding> check(Question question) {
        return Choices.of(question)
                .flatMap(Choices::placed)
                .filter(placed ->
                        speaksOfOthers(Wording.of(placed.choice().text().plain())))
                .map(placed -> Finding.at(
                                placed.place().at("text"),
                                Quote.of(placed.choice().text().plain())
                                        + " speaks of the other choices, whose order varies; expected a choice of its own")
                        .withFix(Fix.advice("make it a multiple-choice exercise, or replace it")));
    }

    private static boolean speaksOfOthers(String words) {
        return AMOUNTS.stream()
                .filter(words::startsWith)
                .map(amount -> words.substring(amount.length()))
                .anyMatch(rest -> OTHERS.stream().anyMatch(rest::startsWith) || THESE.contains(rest));
    }
}
