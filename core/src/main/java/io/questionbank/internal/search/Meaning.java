package io.questionbank.internal.search;

import io.questionbank.internal.search.Synonyms.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * What is to be known of a word.
 *
 * @param key of the word
 * @param isNothing whether it says nothing alone
 * @param phrases that begin with it, the longest first
 */
record Meaning(String key, boolean isNothing, List<Phrase> phrases) {
    /** {@return the longest phrase that begins at {@code start} of a text whose words mean {@code meant}} */
    static Optional<Phrase> longestPhrase(Meaning[] meant, int start) {
        for (Phrase phrase : meant[start].phrases()) {
            if (start + phrase.length() <= meant.length && isSaid(phrase, meant, start)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    private static boolean isSaid(Phrase phrase, Meaning[] meant, int start) {
        for (int i = 0; i < phrase.length(); i++) {
            if (!phrase.keys().get(i).equals(meant[start + i].key())) {
                return false;
            }
        }
        return true;
    }
}
