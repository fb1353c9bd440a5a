package io.questionbank.internal.rules;

import io.questionbank.model.TopicId;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
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
        return Stream.concat(
                Links.toTopics(scope.bank())
                        .filter(link -> !scope.announces(link.target()) && external.names(link.from(), link.target()))
                        .map(link -> finding(link.place(), link.target())),
                Links.toQuestions(scope.bank())
                        .filter(link -> !scope.announces(link.target().topic())
                                && external.names(link.from(), link.target().topic()))
                        .map(link -> finding(link.place(), link.target().topic())));
    }

    private static Finding finding(Place place, TopicId target) {
        return Finding.at(
                place, "topic '" + target + "' belongs to a bank that is not loaded; the link leads nowhere yet");
    }
}
