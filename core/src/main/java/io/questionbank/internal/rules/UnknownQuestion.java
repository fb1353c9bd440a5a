package io.questionbank.internal.rules;

import io.questionbank.internal.text.Spelling;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Topic;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Scope;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A link leads to a question that its topic does not have. */
final class UnknownQuestion implements CodedRule {
    @Override
    public Code catalogued() {
        return Code.UNKNOWN_QUESTION;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        return Links.toQuestions(scope.bank())
                .filter(link -> scope.announces(link.target().topic()) && !scope.announces(link.target()))
                .map(link -> Finding.at(
                                link.place(),
                                "no question '" + link.target().name() + "' in topic '"
                                        + link.target().topic() + "'")
                        .suggesting(nearest(scope, link)));
    }

    private static Optional<String> nearest(Scope scope, Links.ToQuestion link) {
        List<String> names = scope.bank().topic(link.target().topic()).map(Topic::questions).orElse(List.of()).stream()
                .map(QuestionId::name)
                .toList();
        return Spelling.best(link.target().name(), names)
                .map(name -> link.target().topic().equals(link.from())
                        ? name
                        : link.target().topic().question(name).toString());
    }
}
