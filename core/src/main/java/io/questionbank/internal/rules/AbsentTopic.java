package io.questionbank.internal.rules;

import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Scope;
import java.util.stream.Stream;

/** A link leads to a topic of another bank that is not loaded now. */
final class AbsentTopic implements CodedRule {
    @Override
    public Code catalogued() {
        return Code.ABSENT_TOPIC;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        ExternalTopics external = ExternalTopics.of(scope.bank());
        return Links.toAbsentTopics(scope)
                .filter(link -> external.names(link.from(), link.target()))
                .map(link -> Finding.at(
                        link.place(),
                        "topic '" + link.target()
                                + "' belongs to a bank that is not loaded; the link leads nowhere yet"));
    }
}
