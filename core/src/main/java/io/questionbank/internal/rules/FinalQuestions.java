package io.questionbank.internal.rules;

import io.questionbank.model.Question;
import io.questionbank.model.Status;
import io.questionbank.validate.Scope;
import java.util.stream.Stream;

/** The questions that learners are shown. A draft is not done yet, and a retired question is not mended any more. */
public final class FinalQuestions {
    private FinalQuestions() {}

    public static Stream<Question> of(Scope scope) {
        return scope.bank().everyQuestion().stream().filter(question -> question.status() instanceof Status.Final);
    }
}
