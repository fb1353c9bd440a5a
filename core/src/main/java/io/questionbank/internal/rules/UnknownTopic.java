package io.questionbank.internal.rules;

import io.questionbank.internal.text.Suggestions;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Scope;
import java.util.List;
import java.util.stream.Stream;

/** A link leads to a topic that no bank here has, and that none names as another's. */
final class UnknownTopic implements CodedRule {
    @Override
    public Code catalogued() {
        return Code.UNKNOWN_TOPIC;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        List<String> known = scope.bank().everyTopic().stream()
                .map(Topic::id)
                .map(TopicId::toString)
                .toList();
        ExternalTopics external = ExternalTopics.of(scope.bank());
        Suggestions suggestions = new Suggestions();
        return Links.toAbsentTopics(scope)
                .filter(link -> !external.names(link.from(), link.target()))
                .map(link -> Finding.at(
                                link.place(),
                                "no topic '" + link.target() + "' in the bank, nor among its external topics")
                        .suggesting(suggestions.best(link.target().toString(), known)));
    }
}
