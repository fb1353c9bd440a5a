package io.questionbank.internal.fairness;

import io.questionbank.internal.rules.CodedRule;
import io.questionbank.model.KeyPoint;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import java.util.stream.Stream;

/** Who gives the model answer, {@code brief} and {@code full}, misses a key point. */
final class UncoveredKeyPoint implements CodedRule {
    @Override
    public Code catalogued() {
        return Code.UNCOVERED_KEY_POINT;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        return ReadAnswers.of(scope).all().stream()
                .flatMap(answer -> answer.uncovered().stream().map(point -> finding(answer, point)));
    }

    private static Finding finding(ReadAnswer answer, ReadAnswer.Uncovered point) {
        KeyPoint missed = answer.question().answer().keyPoints().get(point.index());
        Place place = Place.of(answer.question().id()).at("answer").at("keyPoints", point.index());
        String message = "brief and full do not cover key point '" + missed.id() + "': ";
        if (point.untouched().isEmpty()) {
            return Finding.at(
                    place.at("accept"),
                    message
                            + "they touch its groups in sentences far apart, or under a negation; expected them all in a"
                            + " sentence and the next");
        }
        int group = point.untouched().get(0);
        return Finding.at(
                place.at("accept", group), message + "they hold none of these phrases; expected one of each group");
    }
}
