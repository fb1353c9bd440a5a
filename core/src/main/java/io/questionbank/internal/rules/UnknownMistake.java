package io.questionbank.internal.rules;

import io.questionbank.internal.text.Suggestions;
import io.questionbank.model.Mistake;
import io.questionbank.model.Question;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A choice shows a mistake that the answer does not list. */
final class UnknownMistake implements CodedRule {
    @Override
    public Code catalogued() {
        return Code.UNKNOWN_MISTAKE;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        Suggestions suggestions = new Suggestions();
        return scope.bank().everyQuestion().stream()
                .flatMap(question -> check(question, suggestions)
                        .filter(finding ->
                                scope.whole(Place.of(question.id()).at("answer").at("mistakes"))));
    }

    private static Stream<Finding> check(Question question, Suggestions suggestions) {
        Set<String> known =
                question.answer().mistakes().stream().map(Mistake::id).collect(Collectors.toSet());
        return Choices.of(question)
                .flatMap(exercise -> exercise.placed()
                        .filter(placed -> placed.choice()
                                .mistake()
                                .filter(m -> !known.contains(m))
                                .isPresent())
                        .map(placed -> {
                            String id = placed.choice().mistake().orElseThrow();
                            return Finding.at(placed.place().at("mistake"), "no mistake '" + id + "' in this answer")
                                    .suggesting(suggestions.best(id, known));
                        }));
    }
}
