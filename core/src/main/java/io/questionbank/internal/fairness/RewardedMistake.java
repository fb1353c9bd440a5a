package io.questionbank.internal.fairness;

import io.questionbank.internal.rules.CodedRule;
import io.questionbank.model.Answer;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import java.util.stream.Stream;

/** Who says no more than a mistake covers a key point. */
final class RewardedMistake implements CodedRule {
    @Override
    public Code catalogued() {
        return Code.REWARDED_MISTAKE;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        return ReadAnswers.of(scope).all().stream()
                .flatMap(answer -> answer.rewarded().stream().map(rewarded -> finding(answer, rewarded)));
    }

    private static Finding finding(ReadAnswer read, ReadAnswer.Rewarded rewarded) {
        Answer answer = read.question().answer();
        Place place = Place.of(read.question().id()).at("answer");
        String point = answer.keyPoints().get(rewarded.keyPoint()).id();
        return Finding.at(
                        place.at("mistakes", rewarded.mistake()).at("claim"),
                        "who claims this covers key point '" + point
                                + "'; expected phrases that a mistake does not hold")
                .relatedTo(place.at("keyPoints", rewarded.keyPoint()).at("accept"), "what is accepted");
    }
}
