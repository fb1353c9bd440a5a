package io.questionbank.internal.editorial;

import io.questionbank.internal.rules.Choices;
import io.questionbank.internal.rules.CodedRule;
import io.questionbank.internal.rules.FinalQuestions;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two choices of an exercise say the same. Letter case counts: in code and formulas it may be the difference. */
final class RepeatedChoice implements CodedRule {
    @Override
    public Code catalogued() {
        return Code.REPEATED_CHOICE;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        return FinalQuestions.of(scope).flatMap(Choices::of).flatMap(RepeatedChoice::check);
    }

    private static Stream<Finding> check(Choices exercise) {
        Map<String, Place> seen = new HashMap<>();
        List<Finding> found = new ArrayList<>();
        exercise.placed().forEach(placed -> {
            Place place = placed.place().at("text");
            Place first = seen.putIfAbsent(placed.choice().text().plain().strip(), place);
            if (first != null) {
                found.add(Finding.at(place, "another choice says the same; expected choices that differ")
                        .relatedTo(first, "first said here"));
            }
        });
        return found.stream();
    }
}
