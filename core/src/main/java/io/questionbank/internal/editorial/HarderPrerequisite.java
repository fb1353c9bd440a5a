package io.questionbank.internal.editorial;

import io.questionbank.internal.rules.CodedRule;
import io.questionbank.internal.rules.FinalQuestions;
import io.questionbank.model.Question;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One is to know a question before another that is easier. */
final class HarderPrerequisite implements CodedRule {
    @Override
    public Code catalogued() {
        return Code.HARDER_PREREQUISITE;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        return FinalQuestions.of(scope).flatMap(question -> check(question, scope));
    }

    private static Stream<Finding> check(Question question, Scope scope) {
        return IntStream.range(0, question.prerequisites().size())
                .boxed()
                .flatMap(i -> scope
                        .bank()
                        .question(question.prerequisites().get(i))
                        .filter(before -> before.difficulty().compareTo(question.difficulty()) > 0)
                        .map(before -> Finding.at(
                                        Place.of(question.id()).at("prerequisites", i),
                                        "question '" + before.id().name() + "' is harder (" + before.difficulty()
                                                + ") than this one (" + question.difficulty() + ") that builds on it")
                                .relatedTo(Place.of(before.id()).at("difficulty"), "its difficulty"))
                        .stream());
    }
}
