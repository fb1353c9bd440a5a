package io.questionbank.internal.rules;

import io.questionbank.bank.QuestionBank;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic.Fix;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something is, by way of others, its own prerequisite. */
final class PrerequisiteCycle implements CodedRule {
    @Override
    public Code catalogued() {
        return Code.PREREQUISITE_CYCLE;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        QuestionBank bank = scope.bank();
        List<TopicId> topics = bank.everyTopic().stream().map(Topic::id).toList();
        List<QuestionId> questions =
                bank.everyQuestion().stream().map(Question::id).toList();
        return Stream.concat(
                Cycles.of(topics, id -> bank.topic(id).map(Topic::prerequisites).orElse(List.of())).stream()
                        .map(cycle -> finding(cycle, Place::of)),
                Cycles.of(
                                questions,
                                id -> bank.question(id)
                                        .map(Question::prerequisites)
                                        .orElse(List.of()))
                        .stream()
                        .map(cycle -> finding(cycle, Place::of)));
    }

    private static <T> Finding finding(Cycles.Cycle<T> cycle, Function<T, Place> placeOf) {
        String named = cycle.nodes().stream().map(id -> "'" + id + "'").collect(Collectors.joining(" needs "));
        int others = cycle.length() - cycle.nodes().size();
        String path = others == 0 ? named : named + " needs " + others + " more";
        return Finding.at(
                        placeOf.apply(cycle.nodes().get(0)).at("prerequisites", cycle.firstEdge()),
                        "prerequisites go in a circle: " + path + " needs '"
                                + cycle.nodes().get(0) + "'")
                .withFix(Fix.advice("delete one of these prerequisites"));
    }
}
