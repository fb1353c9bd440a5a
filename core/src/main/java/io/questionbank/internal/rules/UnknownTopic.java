package io.questionbank.internal.rules;

import io.questionbank.internal.text.Spelling;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
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
        List<String> known = scope.bank().topics().stream()
                .map(Topic::id)
                .map(TopicId::toString)
                .toList();
        return Stream.concat(
                Links.toTopics(scope.bank())
                        .filter(link -> !resolves(scope, link.from(), link.target()))
                        .map(link -> finding(link.place(), link.target(), known)),
                Links.toQuestions(scope.bank())
                        .filter(link ->
                                !resolves(scope, link.from(), link.target().topic()))
                        .map(link -> finding(link.place(), link.target().topic(), known)));
    }

    private static boolean resolves(Scope scope, TopicId from, TopicId target) {
        return scope.announces(target) || scope.bank().bankOf(from).external().contains(target);
    }

    private static Finding finding(Place place, TopicId target, List<String> known) {
        return Finding.at(place, "no topic '" + target + "' in the bank, nor among its external topics")
                .suggesting(Spelling.best(target.toString(), known));
    }
}
