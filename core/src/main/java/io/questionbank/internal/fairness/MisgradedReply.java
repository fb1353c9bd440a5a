package io.questionbank.internal.fairness;

import io.questionbank.internal.rules.CodedRule;
import io.questionbank.internal.rules.FinalQuestions;
import io.questionbank.model.Exercise;
import io.questionbank.model.Question;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who replies to an exercise as its key says does not get full marks, or who replies something wrong does. */
final class MisgradedReply implements CodedRule {
    @Override
    public Code catalogued() {
        return Code.MISGRADED_REPLY;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        return FinalQuestions.of(scope).flatMap(MisgradedReply::check);
    }

    private static Stream<Finding> check(Question question) {
        return IntStream.range(0, question.exercises().size()).boxed().flatMap(i -> {
            Exercise exercise = question.exercises().get(i);
            Place place = Place.of(question.id()).at("exercises", i);
            return TrialReplies.to(exercise).stream().flatMap(trial -> trial.on(exercise, place).stream());
        });
    }
}
