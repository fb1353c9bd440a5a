package io.questionbank.internal.text;

import java.util.Collection;
import java.util.Optional;

/**
 * What misspelt words may have meant, as long as looking for it stays cheap: the first words of a long report get a
 * suggestion, however hostile the words, and the others none.
 */
public final class Suggestions {
    /** Letters of words, times the candidates that each was compared with. */
    private static final long MOST_COMPARED = 1_000_000;

    private long compared;

    /**
     * {@return the nearest candidate, where one is near and the words before this one did not cost too much}
     *
     * @param word what was written
     * @param candidates what it may have meant
     */
    public Optional<String> best(String word, Collection<String> candidates) {
        if (word.length() > Spelling.MAX_LENGTH || candidates.size() > Spelling.MAX_CANDIDATES) {
            return Optional.empty();
        }
        compared += (long) word.length() * candidates.size();
        return compared > MOST_COMPARED ? Optional.empty() : Spelling.best(word, candidates);
    }
}
