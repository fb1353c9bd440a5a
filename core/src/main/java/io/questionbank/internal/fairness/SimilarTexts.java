package io.questionbank.internal.fairness;

import io.questionbank.internal.phrases.FunctionWords;
import io.questionbank.internal.words.Word;
import io.questionbank.internal.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds texts that share four fifths of their telling stems (Jaccard), or of all stems where fewer than three are telling.
 *
 * <p>No two texts are compared that could not: such a pair shares one of the few rarest stems of each, so an index of those leads
 * from one to the other (prefix filtering: Chaudhuri, Ganti and Kaushik 2006, A Primitive Operator for Similarity Joins in Data
 * Cleaning). A stem leads to {@value #MOST_HOLDERS} texts at most.
 */
final class SimilarTexts<T> {
    private static final double ENOUGH = 0.8;
    private static final int FEWEST_TELLING = 3;
    private static final int MOST_HOLDERS = 64;

    /** A text and its stems. */
    private record Stemmed<T>(T item, Set<String> stems) {}

    private final List<Stemmed<T>> texts = new ArrayList<>();
    private final Map<String, Integer> frequencies = new HashMap<>();

    /** @param text makes the text of an item */
    SimilarTexts(List<T> items, Function<T, String> text, Words.Reader reader) {
        for (T item : items) {
            Set<String> all =
                    reader.in(text.apply(item)).stream().map(Word::stem).collect(Collectors.toSet());
            Set<String> telling = FunctionWords.without(all);
            Set<String> stems = telling.size() < FEWEST_TELLING ? all : telling;
            texts.add(new Stemmed<>(item, stems));
            stems.forEach(stem -> frequencies.merge(stem, 1, Integer::sum));
        }
    }

    /** {@return for each item that is like an earlier one the first of those, in order} @param countable which pairs count */
    Map<T, T> likeEarlier(BiPredicate<T, T> countable) {
        Map<String, List<Stemmed<T>>> index = new HashMap<>();
        Map<T, T> found = new LinkedHashMap<>();
        for (Stemmed<T> text : texts) {
            List<String> rarest = rarest(text.stems());
            like(text, rarest, index, countable).ifPresent(earlier -> found.put(text.item(), earlier));
            for (String stem : rarest) {
                List<Stemmed<T>> holders = index.computeIfAbsent(stem, s -> new ArrayList<>());
                if (holders.size() < MOST_HOLDERS) {
                    holders.add(text);
                }
            }
        }
        return found;
    }

    private Optional<T> like(
            Stemmed<T> text, List<String> rarest, Map<String, List<Stemmed<T>>> index, BiPredicate<T, T> countable) {
        return rarest.stream()
                .flatMap(stem -> index.getOrDefault(stem, List.of()).stream())
                .filter(earlier -> areAlike(text.stems(), earlier.stems()))
                .map(Stemmed::item)
                .filter(earlier -> countable.test(text.item(), earlier))
                .findFirst();
    }

    /** {@return so many of the rarest stems that a text with none of them cannot be like this one} */
    private List<String> rarest(Set<String> stems) {
        return stems.stream()
                .sorted(Comparator.<String>comparingInt(frequencies::get).thenComparing(Comparator.naturalOrder()))
                .limit(stems.size() - (long) Math.ceil(ENOUGH * stems.size()) + 1)
                .toList();
    }

    private static boolean areAlike(Set<String> some, Set<String> others) {
        if (Math.min(some.size(), others.size()) < ENOUGH * Math.max(some.size(), others.size())) {
            return false;
        }
        Set<String> shared = new HashSet<>(some);
        shared.retainAll(others);
        return shared.size() >= ENOUGH * (some.size() + others.size() - shared.size());
    }
}
