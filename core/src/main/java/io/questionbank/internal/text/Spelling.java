package io.questionbank.internal.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what a misspelt word may have meant. Letter case does not count: {@code LSTM} is near {@code lstm}. */
public final class Spelling {
    /** Words longer than this, in characters, are near nothing: it bounds the cost of one comparison. */
    public static final int MAX_LENGTH = 100;

    /** Among more candidates than this nothing is looked for: it bounds the cost of one suggestion. */
    public static final int MAX_CANDIDATES = 2_000;

    private static final int MAX_SUGGESTIONS = 3;

    private Spelling() {}

    private record Near(String word, int edits) {}

    /**
     * {@return up to three candidates, nearest first, equally near ones in alphabetical order}
     *
     * @param word may differ from a candidate by one edit for every three characters, and by one in any case
     * @param candidates what the word may have meant
     */
    public static List<String> nearest(String word, Collection<String> candidates) {
        if (word.length() > MAX_LENGTH || candidates.size() > MAX_CANDIDATES) {
            return List.of();
        }
        int limit = Math.max(1, word.length() / 3);
        return candidates.stream()
                .filter(candidate -> candidate.length() <= MAX_LENGTH)
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= limit)
                .distinct()
                .map(candidate -> new Near(candidate, edits(word, candidate)))
                .filter(near -> near.edits() <= limit)
                .sorted(Comparator.comparingInt(Near::edits).thenComparing(Near::word))
                .limit(MAX_SUGGESTIONS)
                .map(Near::word)
                .toList();
    }

    /**
     * {@return the nearest candidate, where one is near}
     *
     * @param word what was written
     * @param candidates what it may have meant
     */
    public static Optional<String> best(String word, Collection<String> candidates) {
        return nearest(word, candidates).stream().findFirst();
    }

    /**
     * {@return the end of a message, such as {@code did you mean 'lstm-gates'?}; nothing when no candidate is near}
     *
     * @param word what was written
     * @param candidates what it may have meant
     */
    public static Optional<String> suggestion(String word, Collection<String> candidates) {
        return suggestion(nearest(word, candidates));
    }

    /**
     * {@return the end of a message, such as {@code did you mean 'gru' or 'rnn'?}; nothing when there is nothing to suggest}
     *
     * @param nearest what to suggest, best first
     */
    public static Optional<String> suggestion(List<String> nearest) {
        return nearest.isEmpty()
                ? Optional.empty()
                : Optional.of(nearest.stream().collect(Collectors.joining("' or '", "did you mean '", "'?")));
    }

    /** The optimal string alignment distance: insert, delete, replace, or swap neighbours, no place edited twice. */
    private static int edits(String word, String candidate) {
        char[] from = lowerCase(word);
        char[] to = lowerCase(candidate);
        int[] beforeLast = new int[to.length + 1];
        int[] last = new int[to.length + 1];
        int[] row = new int[to.length + 1];
        for (int j = 0; j <= to.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length; i++) {
            row[0] = i;
            for (int j = 1; j <= to.length; j++) {
                int replaced = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[to.length];
    }

    private static char[] lowerCase(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return letters;
    }
}
