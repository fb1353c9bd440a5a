package io.questionbank.internal.rules;

import io.questionbank.internal.text.Suggestions;
import io.questionbank.model.Answer;
import io.questionbank.model.Question;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something in a question names an entry of its answer by an id that none has. */
interface UnknownEntry extends CodedRule {
    /** Where an entry is named. */
    record Reference(Place place, String id) {}

    /** {@return what messages call an entry, such as {@code mistake}} */
    String entry();

    /** {@return the list of the answer that holds the entries, such as {@code mistakes}} */
    String list();

    Stream<String> ids(Answer answer);

    Stream<Reference> references(Question question);

    @Override
    default Stream<Finding> check(Scope scope) {
        Suggestions suggestions = new Suggestions();
        return scope.bank().everyQuestion().stream()
                .flatMap(question -> check(question, suggestions)
                        .filter(finding ->
                                scope.whole(Place.of(question.id()).at("answer").at(list()))));
    }

    private Stream<Finding> check(Question question, Suggestions suggestions) {
        Set<String> known = ids(question.answer()).collect(Collectors.toSet());
        return references(question)
                .filter(reference -> !known.contains(reference.id()))
                .map(reference -> Finding.at(
                                reference.place(), "no " + entry() + " '" + reference.id() + "' in this answer")
                        .suggesting(suggestions.best(reference.id(), known)));
    }
}
