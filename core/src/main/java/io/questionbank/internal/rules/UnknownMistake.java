package io.questionbank.internal.rules;

import io.questionbank.model.Answer;
import io.questionbank.model.Mistake;
import io.questionbank.model.Question;
import io.questionbank.validate.Code;
import java.util.stream.Stream;

/** A choice shows a mistake that the answer does not list. */
final class UnknownMistake implements UnknownEntry {
    @Override
    public Code catalogued() {
        return Code.UNKNOWN_MISTAKE;
    }

    @Override
    public String entry() {
        return "mistake";
    }

    @Override
    public String list() {
        return "mistakes";
    }

    @Override
    public Stream<String> ids(Answer answer) {
        return answer.mistakes().stream().map(Mistake::id);
    }

    @Override
    public Stream<Reference> references(Question question) {
        return Choices.of(question)
                .flatMap(Choices::placed)
                .flatMap(placed -> placed.choice().mistake().stream()
                        .map(id -> new Reference(placed.place().at("mistake"), id)));
    }
}
