package io.questionbank.internal.phrases;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Something asserted in a sentence or two, to be found again in nearly the same words and with the same polarity. */
public final class Statement {
    private static final double ENOUGH = 2 / 3.0;
    private static final Set<String> REFUTING =
            Set.of("wrong", "fals", "incorrect", "myth", "mistak", "mistaken", "misconcept", "untru");

    private final Set<String> telling;
    private final Set<String> numbers;
    private final boolean negated;

    Statement(Terms claim) {
        this.telling = FunctionWords.without(
                claim.all().stream().map(term -> term.stem().text()).collect(Collectors.toSet()));
        this.numbers = telling.stream()
                .filter(stem -> Character.isDigit(stem.charAt(0)))
                .collect(Collectors.toSet());
        this.negated = claim.negations().turn(0, claim.all().size());
    }

    /** {@return the sentence of a text that asserts it, if one does} */
    public Optional<Stretch> in(Terms text) {
        List<Term> terms = text.all();
        int first = 0;
        while (first < terms.size()) {
            int last = first;
            Set<String> stems = new HashSet<>();
            while (last < terms.size()
                    && terms.get(last).sentence() == terms.get(first).sentence()) {
                stems.add(terms.get(last).stem().text());
                last++;
            }
            if (saysIt(stems) && text.negations().turn(first, last) == negated) {
                return Optional.of(new Stretch(
                        terms.get(first).start(), terms.get(last - 1).end()));
            }
            first = last;
        }
        return Optional.empty();
    }

    private boolean saysIt(Set<String> stems) {
        long shared = telling.stream().filter(stems::contains).count();
        return !telling.isEmpty()
                && stems.containsAll(numbers)
                && shared >= ENOUGH * telling.size()
                && REFUTING.stream().noneMatch(word -> stems.contains(word) && !telling.contains(word));
    }
}
