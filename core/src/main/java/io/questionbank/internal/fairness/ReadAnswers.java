package io.questionbank.internal.fairness;

import io.questionbank.internal.phrases.Phrases;
import io.questionbank.internal.phrases.Terms;
import io.questionbank.internal.rules.FinalQuestions;
import io.questionbank.model.Question;
import io.questionbank.validate.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The model answers of a bank, each read once for all rules, by the language of its bank. */
final class ReadAnswers {
    private final Map<String, Phrases> readers = new HashMap<>();
    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final List<ReadAnswer> all;

    private ReadAnswers(Scope scope) {
        List<ReadAnswer> read = new ArrayList<>();
        FinalQuestions.of(scope).forEach(question -> {
            Phrases phrases = phrasesFor(question, scope);
            read.add(ReadAnswer.of(question, phrases, this::numbers));
        });
        all = List.copyOf(read);
    }

    static ReadAnswers of(Scope scope) {
        return scope.fact(ReadAnswers.class, ReadAnswers::new);
    }

    List<ReadAnswer> all() {
        return all;
    }

    Map<String, Integer> vocabulary() {
        return vocabulary;
    }

    Phrases phrasesFor(Question question, Scope scope) {
        String language = scope.bank().bankOf(question.id().topic()).language();
        return readers.computeIfAbsent(language, Phrases::of);
    }

    /** {@return the numbers of a text's stems, in rising order} */
    private int[] numbers(Terms text) {
        return text.stems().stream()
                .mapToInt(stem -> vocabulary.computeIfAbsent(stem, s -> vocabulary.size()))
                .sorted()
                .toArray();
    }
}
