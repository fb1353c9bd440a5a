package io.questionbank.internal.fairness;

import io.questionbank.internal.batch.SideBySide;
import io.questionbank.internal.phrases.Vocabulary;
import io.questionbank.internal.rules.FinalQuestions;
import io.questionbank.validate.Scope;
import java.util.List;
import java.util.stream.Stream;

/**
 * The model answers of a bank, each read once for all rules.
 *
 * @param all in the order of their questions
 * @param vocabulary has their stems
 */
record ReadAnswers(List<ReadAnswer> all, Vocabulary vocabulary) {
    static ReadAnswers of(Scope scope) {
        Languages languages = Languages.of(scope);
        return scope.fact(ReadAnswers.class, s -> read(s, languages));
    }

    private static ReadAnswers read(Scope scope, Languages languages) {
        List<ReadAnswer> all = SideBySide.flatMap(
                        FinalQuestions.of(scope).toList(),
                        question -> Stream.of(ReadAnswer.of(question, languages.phrases(question, scope))))
                .toList();
        return new ReadAnswers(all, languages.vocabulary());
    }
}
