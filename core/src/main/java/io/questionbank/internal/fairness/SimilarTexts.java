package io.questionbank.internal.fairness;

import io.questionbank.internal.batch.SideBySide;
import io.questionbank.internal.phrases.FunctionWords;
import io.questionbank.internal.words.Word;
import io.questionbank.internal.words.WordReader;
import io.questionbank.internal.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

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
    private static final int MOST_HOLDERS = 32;

    /** A text and the ranks of its stems, the rarest first. */
    private record Ranked<T>(T item, int[] ranks) {}

    private final List<Ranked<T>> texts;

    /** @param text makes the text of an item */
    SimilarTexts(List<T> items, Function<T, String> text, Words words) {
        WordReader<String> reader = words.reader(Word::stem);
        List<Set<String>> stems = SideBySide.flatMap(
                        items,
                        item -> Stream.of(telling(reader.in(text.apply(item)).words())))
                .toList();
        Map<String, Integer> frequencies = new HashMap<>();
        stems.forEach(telling -> telling.forEach(stem -> frequencies.merge(stem, 1, Integer::sum)));
        Map<String, Integer> ranks = ranks(frequencies);
        texts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int[] own = stems.get(i).stream().mapToInt(ranks::get).sorted().toArray();
            texts.add(new Ranked<>(items.get(i), own));
        }
    }

    private static Set<String> telling(List<String> stems) {
        Set<String> all = new HashSet<>(stems);
        Set<String> telling = FunctionWords.without(all);
        return telling.size() < FEWEST_TELLING ? all : telling;
    }

    private static Map<String, Integer> ranks(Map<String, Integer> frequencies) {
        Map<String, Integer> ranks = new HashMap<>();
        frequencies.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> ranks.put(entry.getKey(), ranks.size()));
        return ranks;
    }

    /** {@return for each item that is like an earlier one the first of those, in order} @param countable which pairs count */
    Map<T, T> likeEarlier(BiPredicate<T, T> countable) {
        Map<Integer, List<Integer>> index = new HashMap<>();
        Map<T, T> found = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            Ranked<T> text = texts.get(i);
            Set<Integer> candidates = new LinkedHashSet<>();
            for (int k = 0; k < prefix(text.ranks().length); k++) {
                List<Integer> holders = index.computeIfAbsent(text.ranks()[k], rank -> new ArrayList<>(1));
                candidates.addAll(holders);
                if (holders.size() < MOST_HOLDERS) {
                    holders.add(i);
                }
            }
            candidates.remove(i);
            if (!candidates.isEmpty()) {
                like(text, candidates, countable).ifPresent(earlier -> found.put(text.item(), earlier));
            }
        }
        return found;
    }

    private Optional<T> like(Ranked<T> text, Set<Integer> candidates, BiPredicate<T, T> countable) {
        return candidates.stream()
                .sorted(Comparator.naturalOrder())
                .map(texts::get)
                .filter(earlier ->
                        areAlike(text.ranks(), earlier.ranks()) && countable.test(text.item(), earlier.item()))
                .map(Ranked::item)
                .findFirst();
    }

    /** {@return so many of the rarest stems that a text with none of them cannot be like this one} */
    private static int prefix(int stems) {
        return stems == 0 ? 0 : stems - (int) Math.ceil(ENOUGH * stems) + 1;
    }

    private static boolean areAlike(int[] some, int[] others) {
        int i = 0;
        int j = 0;
        int shared = 0;
        while (i < some.length && j < others.length) {
            int order = Integer.compare(some[i], others[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared >= ENOUGH * (some.length + others.length - shared);
    }
}
