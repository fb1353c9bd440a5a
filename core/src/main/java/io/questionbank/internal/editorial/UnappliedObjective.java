package io.questionbank.internal.editorial;

import io.questionbank.internal.rules.CodedRule;
import io.questionbank.internal.rules.FinalQuestions;
import io.questionbank.model.CognitiveLevel;
import io.questionbank.model.Question;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic.Fix;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * No question serves an objective at {@link CognitiveLevel#APPLY} or higher. Looked for only where all questions could be read;
 * a question that does not say its level may be of any.
 */
final class UnappliedObjective implements CodedRule {
    @Override
    public Code catalogued() {
        return Code.UNAPPLIED_OBJECTIVE;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        if (!isKnownWhatIsServed(scope)) {
            return Stream.empty();
        }
        Map<TopicId, Set<String>> applied = FinalQuestions.of(scope)
                .filter(UnappliedObjective::mayApply)
                .collect(Collectors.groupingBy(
                        question -> question.id().topic(),
                        Collectors.flatMapping(question -> question.objectives().stream(), Collectors.toSet())));
        return scope.bank().everyTopic().stream()
                .filter(topic -> !topic.planned())
                .flatMap(topic -> check(topic, applied.getOrDefault(topic.id(), Set.of())));
    }

    private static boolean isKnownWhatIsServed(Scope scope) {
        return scope.whole()
                && FinalQuestions.of(scope)
                        .allMatch(
                                question -> scope.whole(Place.of(question.id()).at("objectives")));
    }

    private static boolean mayApply(Question question) {
        return question.cognitiveLevel()
                .map(level -> level.compareTo(CognitiveLevel.APPLY) >= 0)
                .orElse(true);
    }

    private static Stream<Finding> check(Topic topic, Set<String> applied) {
        return IntStream.range(0, topic.objectives().size())
                .filter(i -> !applied.contains(topic.objectives().get(i).id()))
                .mapToObj(i -> Finding.at(
                                Place.of(topic.id()).at("objectives", i).at("id"),
                                "no question serves objective '"
                                        + topic.objectives().get(i).id() + "' at 'apply' or higher")
                        .withFix(Fix.advice("ask learners to use it, or name it in a question that does")));
    }
}
