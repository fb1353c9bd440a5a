package io.questionbank.internal.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** What a wording says, each term once with its rarity. */
public final class Gist {
    private final List<Weighed> terms;
    private final double weight;

    private record Weighed(Term term, double rarity) {
        String key() {
            return term.key();
        }
    }

    private Gist(List<Weighed> terms) {
        this.terms = terms;
        this.weight = terms.stream().mapToDouble(Weighed::rarity).sum();
    }

    /** {@return the gist of a wording, given its terms} */
    public static Gist of(Collection<Term> terms, ToDoubleFunction<Term> rarity) {
        Map<String, Weighed> byKey = new TreeMap<>();
        terms.forEach(term -> byKey.computeIfAbsent(term.key(), key -> new Weighed(term, rarity.applyAsDouble(term))));
        return new Gist(List.copyOf(byKey.values()));
    }

    /**
     * {@return how much another wording asks the same, the Dice coefficient of what the two say, each term counted by its
     * rarity: 1 if they say the same, 0 if they have nothing in common}
     */
    public double likeness(Gist other) {
        double common = 0;
        int i = 0;
        int j = 0;
        while (i < terms.size() && j < other.terms.size()) {
            int order = terms.get(i).key().compareTo(other.terms.get(j).key());
            common += order == 0 ? terms.get(i).rarity() : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common == 0 ? 0 : 2 * common / (weight + other.weight);
    }

    /**
     * {@return the keys of so many of the rarest terms that no wording without one of them is as like this one as {@code
     * likeness}} A wording that is part of another is the likest for what the two share; hence the share.
     */
    public List<String> telling(double likeness) {
        double least = likeness / (2 - likeness) * weight;
        List<Weighed> rarestFirst = terms.stream()
                .sorted(Comparator.comparingDouble(Weighed::rarity).reversed().thenComparing(Weighed::key))
                .toList();
        double left = weight;
        int count = 0;
        while (count < rarestFirst.size() && left >= least) {
            left -= rarestFirst.get(count).rarity();
            count++;
        }
        return rarestFirst.subList(0, count).stream().map(Weighed::key).toList();
    }
}
