package io.questionbank.internal.editorial;

import io.questionbank.internal.rules.CodedRule;
import io.questionbank.model.Question;
import io.questionbank.model.Topic;
import io.questionbank.model.Topic.Objective;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Scope;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A question serves an objective that its topic does not have. */
final class UnknownObjective implements CodedRule {
    private static final TopicWords OBJECTIVES =
            new TopicWords("objective", "objectives", UnknownObjective::ids, Question::objectives);

    @Override
    public Code catalogued() {
        return Code.UNKNOWN_OBJECTIVE;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        return OBJECTIVES.unknown(scope);
    }

    private static Set<String> ids(Topic topic) {
        return topic.objectives().stream().map(Objective::id).collect(Collectors.toSet());
    }
}
