package io.questionbank.internal.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How much two wordings ask the same: the Dice coefficient of what they say, each term counted by its rarity.
 *
 * @param rarity of a term in the bank
 */
public record Likeness(ToDoubleFunction<Term> rarity) {
    /** {@return 1 for two wordings of the same words, 0 for two with none in common} */
    public double of(Collection<Term> one, Collection<Term> other) {
        Set<String> keys = new HashSet<>();
        double first = weight(one, keys);
        Set<String> others = new HashSet<>();
        double second = weight(other, others);
        keys.retainAll(others);
        double common = one.stream()
                .filter(term -> keys.remove(term.key()))
                .mapToDouble(rarity)
                .sum();
        return first + second == 0 ? 0 : 2 * common / (first + second);
    }

    /** {@return how rare the terms are together, each counted once} @param keys gets theirs */
    private double weight(Collection<Term> terms, Set<String> keys) {
        return terms.stream()
                .filter(term -> keys.add(term.key()))
                .mapToDouble(rarity)
                .sum();
    }
}
