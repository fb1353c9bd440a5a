package io.questionbank.internal.search;

import java.util.HashMap;
import java.util.Map;

/** Numbers the terms of an index from 0 in the order they come. A word keeps the term that it was first met as. */
final class TermNumbers {
    private static final int NONE = -1;

    private final Map<String, Known> words = new HashMap<>(1 << 12);
    private int size;

    /** What terms a word stands for as a form and as a key. */
    private static final class Known {
        private int asForm = NONE;
        private int asKey = NONE;
    }

    /** {@return the number of a term, given its form and its key} */
    int of(String form, String key) {
        Known known = words.computeIfAbsent(form, word -> new Known());
        if (known.asForm == NONE) {
            known.asForm = ofKey(form.equals(key) ? known : words.computeIfAbsent(key, word -> new Known()));
        }
        return known.asForm;
    }

    int size() {
        return size;
    }

    /** {@return the lexicon of all forms and keys; one that is both counts as key} */
    Lexicon lexicon() {
        return Lexicon.of(words.entrySet().stream()
                .map(word -> LexiconWord.of(word.getKey(), term(word.getValue())))
                .toArray(LexiconWord[]::new));
    }

    private int ofKey(Known key) {
        if (key.asKey == NONE) {
            key.asKey = size;
            size++;
        }
        return key.asKey;
    }

    private static int term(Known word) {
        return word.asKey == NONE ? word.asForm : word.asKey;
    }
}
