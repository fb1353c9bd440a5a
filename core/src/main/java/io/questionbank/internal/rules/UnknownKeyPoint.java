package io.questionbank.internal.rules;

import io.questionbank.model.Answer;
import io.questionbank.model.Citation;
import io.questionbank.model.FollowUp;
import io.questionbank.model.KeyPoint;
import io.questionbank.model.Question;
import io.questionbank.validate.Code;
import io.questionbank.validate.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A source or a follow-up names a key point that the answer does not have. */
final class UnknownKeyPoint implements UnknownEntry {
    @Override
    public Code catalogued() {
        return Code.UNKNOWN_KEY_POINT;
    }

    @Override
    public String entry() {
        return "key point";
    }

    @Override
    public String list() {
        return "keyPoints";
    }

    @Override
    public Stream<String> ids(Answer answer) {
        return answer.keyPoints().stream().map(KeyPoint::id);
    }

    @Override
    public Stream<Reference> references(Question question) {
        List<Reference> references = new ArrayList<>();
        Place place = Place.of(question.id());
        for (int i = 0; i < question.followUps().size(); i++) {
            if (question.followUps().get(i) instanceof FollowUp.Missed followUp) {
                references.add(new Reference(place.at("followUps", i).at("missed"), followUp.missed()));
            }
        }
        List<Citation> sources = question.answer().sources();
        for (int i = 0; i < sources.size(); i++) {
            List<String> supports = sources.get(i).supports();
            for (int j = 0; j < supports.size(); j++) {
                references.add(new Reference(place.at("answer").at("sources", i).at("supports", j), supports.get(j)));
            }
        }
        return references.stream();
    }
}
