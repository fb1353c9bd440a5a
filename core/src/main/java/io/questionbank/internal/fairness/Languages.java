package io.questionbank.internal.fairness;

import io.questionbank.internal.phrases.Phrases;
import io.questionbank.internal.phrases.Vocabulary;
import io.questionbank.model.Question;
import io.questionbank.validate.Scope;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What reads the texts of one check, by the language of their bank: all rules share what is known of a word. */
final class Languages {
    private final Map<String, Phrases> phrases = new ConcurrentHashMap<>();
    private final Vocabulary vocabulary = new Vocabulary();

    static Languages of(Scope scope) {
        return scope.fact(Languages.class, s -> new Languages());
    }

    static String of(Question question, Scope scope) {
        return scope.bank().bankOf(question.id().topic()).language();
    }

    Phrases phrases(Question question, Scope scope) {
        return phrases.computeIfAbsent(of(question, scope), l -> Phrases.of(l, vocabulary));
    }

    /** {@return the stems of all languages: what is written the same counts as the same} */
    Vocabulary vocabulary() {
        return vocabulary;
    }
}
