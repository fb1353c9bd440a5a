package io.questionbank.internal.editorial;

import io.questionbank.internal.claim.Arithmetic;
import io.questionbank.internal.claim.Evaluation;
import io.questionbank.internal.rules.FinalQuestions;
import io.questionbank.model.Claim;
import io.questionbank.model.Question;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A claim, where it is, and what its expression comes to. */
record Claims(Place place, Claim claim, Evaluation evaluation) {
    static Stream<Claims> of(Scope scope) {
        return FinalQuestions.of(scope).flatMap(Claims::of);
    }

    private static Stream<Claims> of(Question question) {
        Place answer = Place.of(question.id()).at("answer");
        return IntStream.range(0, question.answer().claims().size()).mapToObj(i -> {
            Claim claim = question.answer().claims().get(i);
            return new Claims(answer.at("claims", i), claim, Arithmetic.evaluate(claim.expression(), claim.where()));
        });
    }
}
