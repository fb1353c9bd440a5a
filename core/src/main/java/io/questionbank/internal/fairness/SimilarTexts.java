package io.questionbank.internal.fairness;

import io.questionbank.internal.batch.SideBySide;
import io.questionbank.internal.search.Likeness;
import io.questionbank.internal.search.SearchIndex;
import io.questionbank.internal.search.Term;
import io.questionbank.internal.search.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Finds texts that ask the same in nearly the same words, as {@link Likeness} tells.
 *
 * <p>No two texts are compared that could not: such a pair shares one of the few rarest terms of each, so an index of those leads
 * from one to the other (prefix filtering: Chaudhuri, Ganti and Kaushik 2006, A Primitive Operator for Similarity Joins in Data
 * Cleaning). A term leads to {@value #MOST_HOLDERS} texts at most.
 */
final class SimilarTexts<T> {
    private static final double ENOUGH = 0.8;
    private static final int MOST_HOLDERS = 32;

    /** What two texts that ask the same share at least, of the rarity of either: Dice's coefficient, if one is part of the other. */
    private static final double SHARED = ENOUGH / (2 - ENOUGH);

    /** A text and its terms, each once, the rarest first. */
    private record Said<T>(T item, List<Term> terms) {}

    private final Map<String, Integer> frequencies = new HashMap<>();
    private final int owners;
    private final Likeness likeness;
    private final Function<T, ?> owner;
    private final List<Said<T>> texts = new ArrayList<>();

    /**
     * @param text makes the text of an item
     * @param owner says who asks it: a term is as rare as those are who say it, and nobody is like himself
     */
    SimilarTexts(List<T> items, Function<T, String> text, Function<T, ?> owner, Terms language) {
        Terms.Reader reader = language.reader();
        List<Map<String, Term>> said = SideBySide.map(items, item -> distinct(reader.in(text.apply(item))));
        Map<Object, Set<String>> keys = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            keys.computeIfAbsent(owner.apply(items.get(i)), o -> new LinkedHashSet<>())
                    .addAll(said.get(i).keySet());
        }
        keys.values().forEach(own -> own.forEach(key -> frequencies.merge(key, 1, Integer::sum)));
        this.owners = keys.size();
        this.likeness = new Likeness(this::rarity);
        this.owner = owner;
        Comparator<Term> rarestFirst = Comparator.<Term, Integer>comparing(term -> frequencies.get(term.key()))
                .thenComparing(Term::key);
        for (int i = 0; i < items.size(); i++) {
            List<Term> terms = said.get(i).values().stream().sorted(rarestFirst).toList();
            texts.add(new Said<>(items.get(i), terms));
        }
    }

    private static Map<String, Term> distinct(List<Term> terms) {
        Map<String, Term> distinct = new TreeMap<>();
        terms.forEach(term -> distinct.putIfAbsent(term.key(), term));
        return distinct;
    }

    /** {@return for each item that is like an earlier one of another owner the first of those, in order} @param countable which pairs count */
    Map<T, T> likeEarlier(BiPredicate<T, T> countable) {
        Map<String, List<Integer>> index = new HashMap<>();
        Map<T, T> found = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            Said<T> text = texts.get(i);
            Set<Integer> candidates = new LinkedHashSet<>();
            for (Term term : prefix(text.terms())) {
                List<Integer> holders = index.computeIfAbsent(term.key(), key -> new ArrayList<>(1));
                candidates.addAll(holders);
                if (holders.size() < MOST_HOLDERS) {
                    holders.add(i);
                }
            }
            like(text, candidates, countable).ifPresent(earlier -> found.put(text.item(), earlier));
        }
        return found;
    }

    private Optional<T> like(Said<T> text, Set<Integer> candidates, BiPredicate<T, T> countable) {
        Object asker = owner.apply(text.item());
        return candidates.stream()
                .sorted(Comparator.naturalOrder())
                .map(texts::get)
                .filter(earlier -> !owner.apply(earlier.item()).equals(asker)
                        && likeness.of(text.terms(), earlier.terms()) >= ENOUGH
                        && countable.test(text.item(), earlier.item()))
                .map(Said::item)
                .findFirst();
    }

    /** {@return so many of the rarest terms that a text with none of them cannot be like this one} */
    private List<Term> prefix(List<Term> terms) {
        double all = terms.stream().mapToDouble(this::rarity).sum();
        double left = all;
        int count = 0;
        while (count < terms.size() && left >= SHARED * all) {
            left -= rarity(terms.get(count));
            count++;
        }
        return terms.subList(0, count);
    }

    private double rarity(Term term) {
        return SearchIndex.rarity(frequencies.get(term.key()), owners);
    }
}
