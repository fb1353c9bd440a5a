package io.questionbank.author.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How alike two words are: the share of their pairs of letters that they have in common (Dice's coefficient). */
final class Likeness {
    private static final double ALIKE = 0.6;
    private static final int MOST = 3;

    private Likeness() {}

    /** {@return {@code did you mean 'unknown-key'?}, where a candidate is alike} */
    static Optional<String> suggestion(String word, Collection<String> candidates) {
        String near = candidates.stream()
                .filter(candidate -> of(word, candidate) >= ALIKE)
                .sorted(Comparator.comparingDouble((String candidate) -> -of(word, candidate)))
                .limit(MOST)
                .collect(Collectors.joining("' or '"));
        return near.isEmpty() ? Optional.empty() : Optional.of("did you mean '" + near + "'?");
    }

    /** {@return from 0, nothing in common, to 1, the same pairs} */
    static double of(String one, String other) {
        Set<String> pairs = pairs(one);
        Set<String> others = pairs(other);
        int both = pairs.size() + others.size();
        pairs.retainAll(others);
        return both == 0 ? 0 : 2.0 * pairs.size() / both;
    }

    private static Set<String> pairs(String word) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < word.length(); i++) {
            pairs.add(word.substring(i, i + 2));
        }
        return pairs;
    }
}
