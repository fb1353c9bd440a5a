package io.questionbank.internal.search;

import io.questionbank.internal.search.Synonyms.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What is to be known of a word.
 *
 * @param form as written, folded
 * @param key what all ways of writing it share
 * @param isNothing whether it says nothing alone
 * @param phrases that begin with it, the longest first
 */
record Meaning(String form, String key, boolean isNothing, List<Phrase> phrases) {
    /**
     * {@return the longest phrase that begins at a word of a text}
     *
     * @param meant what the words of the text mean, by their index
     * @param words how many these are
     */
    static Optional<Phrase> longestPhrase(IntFunction<Meaning> meant, int words, int start) {
        for (Phrase phrase : meant.apply(start).phrases()) {
            if (start + phrase.length() <= words && isSaid(phrase, meant, start)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    private static boolean isSaid(Phrase phrase, IntFunction<Meaning> meant, int start) {
        for (int i = 0; i < phrase.length(); i++) {
            if (!phrase.keys().get(i).equals(meant.apply(start + i).key())) {
                return false;
            }
        }
        return true;
    }
}
