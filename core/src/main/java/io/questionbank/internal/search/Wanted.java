package io.questionbank.internal.search;

import java.util.List;

/**
 * One word that is looked for: a document's score is that of the best of its readings there.
 *
 * @param readings what the word may stand for: itself, what it may grow into while it is typed, what it may be a typo of
 */
record Wanted(List<Reading> readings) {
    Wanted {
        readings = List.copyOf(readings);
    }

    /**
     * A term of the index.
     *
     * @param term its number
     * @param weight how sure it is that it was meant, 1 at most
     */
    record Reading(int term, float weight) {}
}
