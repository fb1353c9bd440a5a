package io.questionbank.internal.editorial;

import io.questionbank.internal.rules.CodedRule;
import io.questionbank.internal.rules.FinalQuestions;
import io.questionbank.internal.text.Spelling;
import io.questionbank.model.Objective;
import io.questionbank.model.Question;
import io.questionbank.model.Topic;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A question serves an objective that its topic does not have. A topic without any is incomplete, and reported as such. */
final class UnknownObjective implements CodedRule {
    @Override
    public Code catalogued() {
        return Code.UNKNOWN_OBJECTIVE;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        return FinalQuestions.of(scope)
                .flatMap(question -> scope.bank().topic(question.id().topic()).stream()
                        .filter(topic -> scope.whole(Place.of(topic.id()).at("objectives")))
                        .flatMap(topic -> check(question, topic)));
    }

    private static Stream<Finding> check(Question question, Topic topic) {
        Set<String> known = topic.objectives().stream().map(Objective::id).collect(Collectors.toSet());
        List<String> written = question.objectives();
        return IntStream.range(0, known.isEmpty() ? 0 : written.size())
                .filter(i -> !known.contains(written.get(i)))
                .mapToObj(i -> Finding.at(
                                Place.of(question.id()).at("objectives", i),
                                "no objective '" + written.get(i) + "' in topic '" + topic.id() + "'")
                        .suggesting(Spelling.best(written.get(i), known)));
    }
}
