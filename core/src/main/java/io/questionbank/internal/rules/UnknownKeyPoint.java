package io.questionbank.internal.rules;

import io.questionbank.internal.text.Suggestions;
import io.questionbank.model.Citation;
import io.questionbank.model.FollowUp;
import io.questionbank.model.KeyPoint;
import io.questionbank.model.Question;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A source or a follow-up names a key point that the answer does not have. */
final class UnknownKeyPoint implements CodedRule {
    @Override
    public Code catalogued() {
        return Code.UNKNOWN_KEY_POINT;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        Suggestions suggestions = new Suggestions();
        return scope.bank().everyQuestion().stream()
                .flatMap(question -> check(question, suggestions)
                        .filter(finding ->
                                scope.whole(Place.of(question.id()).at("answer").at("keyPoints"))));
    }

    private static Stream<Finding> check(Question question, Suggestions suggestions) {
        Set<String> known =
                question.answer().keyPoints().stream().map(KeyPoint::id).collect(Collectors.toSet());
        Place place = Place.of(question.id());
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < question.followUps().size(); i++) {
            if (question.followUps().get(i) instanceof FollowUp.Missed followUp && !known.contains(followUp.missed())) {
                found.add(finding(place.at("followUps", i).at("missed"), followUp.missed(), known, suggestions));
            }
        }
        List<Citation> sources = question.answer().sources();
        for (int i = 0; i < sources.size(); i++) {
            List<String> supports = sources.get(i).supports();
            for (int j = 0; j < supports.size(); j++) {
                if (!known.contains(supports.get(j))) {
                    Place entry = place.at("answer").at("sources", i).at("supports", j);
                    found.add(finding(entry, supports.get(j), known, suggestions));
                }
            }
        }
        return found.stream();
    }

    private static Finding finding(Place place, String id, Set<String> known, Suggestions suggestions) {
        return Finding.at(place, "no key point '" + id + "' in this answer").suggesting(suggestions.best(id, known));
    }
}
