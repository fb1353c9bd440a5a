package io.questionbank.internal.rules;

import io.questionbank.model.CodeReview;
import io.questionbank.model.Question;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A finding or a decoy of a code review points at lines that the code does not have. */
final class LinesOutsideCode implements CodedRule {
    @Override
    public Code catalogued() {
        return Code.LINES_OUTSIDE_CODE;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        return scope.bank().everyQuestion().stream().flatMap(LinesOutsideCode::check);
    }

    private static Stream<Finding> check(Question question) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < question.exercises().size(); i++) {
            if (question.exercises().get(i) instanceof CodeReview review) {
                Place place = Place.of(question.id()).at("exercises", i);
                long lines = review.code().lines().count();
                for (int j = 0; j < review.findings().size(); j++) {
                    check(review.findings().get(j).lines(), lines, place.at("findings", j), found);
                }
                for (int j = 0; j < review.decoys().size(); j++) {
                    check(review.decoys().get(j).lines(), lines, place.at("decoys", j), found);
                }
            }
        }
        return found.stream();
    }

    private static void check(CodeReview.Lines range, long lines, Place place, List<Finding> found) {
        if (range.last() > lines) {
            found.add(Finding.at(
                    place.at("lines"),
                    "lines " + range + " are not all in the code, which has " + lines
                            + (lines == 1 ? " line" : " lines") + "; expected lines of 'code', counted from 1"));
        }
    }
}
