package io.questionbank.internal.fairness;

import io.questionbank.internal.batch.SideBySide;
import io.questionbank.internal.search.Gist;
import io.questionbank.internal.search.SearchIndex;
import io.questionbank.internal.search.Term;
import io.questionbank.internal.search.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Finds texts that ask the same in nearly the same words, as {@link Gist} tells.
 *
 * <p>No two texts are compared that could not: such a pair shares one of the few rarest terms of each, so an index of those leads
 * from one to the other (prefix filtering: Chaudhuri, Ganti and Kaushik 2006, A Primitive Operator for Similarity Joins in Data
 * Cleaning). A term leads to {@value #MOST_HOLDERS} texts at most.
 */
final class SimilarTexts<T> {
    private static final double ENOUGH = 0.8;
    private static final int MOST_HOLDERS = 32;

    private final List<T> items;
    private final List<Gist> gists;
    private final Function<T, ?> owner;

    /**
     * @param text makes the text of an item
     * @param owner says who asks it: a term is as rare as those are who say it, and nobody is like himself
     */
    SimilarTexts(List<T> items, Function<T, String> text, Function<T, ?> owner, Terms language) {
        Terms.Reader reader = language.reader();
        List<List<Term>> said = SideBySide.map(items, item -> reader.in(text.apply(item)));
        Map<Object, Set<String>> keys = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Set<String> own = keys.computeIfAbsent(owner.apply(items.get(i)), o -> new HashSet<>());
            said.get(i).forEach(term -> own.add(term.key()));
        }
        Map<String, Integer> owners = new HashMap<>();
        keys.values().forEach(own -> own.forEach(key -> owners.merge(key, 1, Integer::sum)));
        Map<String, Double> rarities = new HashMap<>();
        owners.forEach((key, saying) -> rarities.put(key, SearchIndex.rarity(saying, keys.size())));
        this.items = items;
        this.owner = owner;
        this.gists = SideBySide.map(said, terms -> Gist.of(terms, term -> rarities.get(term.key())));
    }

    /** {@return for each item that is like an earlier one of another owner the first of those, in order} @param countable which pairs count */
    Map<T, T> likeEarlier(BiPredicate<T, T> countable) {
        List<List<String>> telling = SideBySide.map(gists, gist -> gist.telling(ENOUGH));
        Map<String, List<Integer>> index = new HashMap<>();
        Map<T, T> found = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Set<Integer> candidates = new TreeSet<>();
            for (String key : telling.get(i)) {
                List<Integer> holders = index.computeIfAbsent(key, k -> new ArrayList<>(1));
                candidates.addAll(holders);
                if (holders.size() < MOST_HOLDERS) {
                    holders.add(i);
                }
            }
            T item = items.get(i);
            Gist gist = gists.get(i);
            candidates.stream()
                    .filter(earlier -> gist.likeness(gists.get(earlier)) >= ENOUGH)
                    .map(items::get)
                    .filter(earlier -> !owner.apply(earlier).equals(owner.apply(item)) && countable.test(item, earlier))
                    .findFirst()
                    .ifPresent(earlier -> found.put(item, earlier));
        }
        return found;
    }
}
