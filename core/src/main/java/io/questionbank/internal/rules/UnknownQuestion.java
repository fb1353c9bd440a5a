package io.questionbank.internal.rules;

import io.questionbank.internal.text.Suggestions;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Names names = new Names(scope);
        return Links.toQuestions(scope.bank())
                .filter(link -> scope.announces(link.target().topic()) && !scope.announces(link.target()))
                .map(link -> Finding.at(
                                link.place(),
                                "no question '" + link.target().name() + "' in topic '"
                                        + link.target().topic() + "'")
                        .suggesting(names.nearest(link)));
    }

    /** What the questions of each topic are called. */
    private static final class Names {
        private final Suggestions suggestions = new Suggestions();
        private final Map<TopicId, List<String>> ofTopics = new HashMap<>();
        private final Scope scope;

        Names(Scope scope) {
            this.scope = scope;
        }

        Optional<String> nearest(Links.ToQuestion link) {
            TopicId topic = link.target().topic();
            return suggestions
                    .best(link.target().name(), ofTopics.computeIfAbsent(topic, this::of))
                    .map(name -> topic.equals(link.from())
                            ? name
                            : topic.question(name).toString());
        }

        private List<String> of(TopicId topic) {
            return scope.bank().topic(topic).map(Topic::questions).orElse(List.of()).stream()
                    .map(QuestionId::name)
                    .toList();
        }
    }
}
