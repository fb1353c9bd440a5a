package io.questionbank.internal.phrases;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The negations of a text: {@code not}, {@code no}, {@code never}, {@code nothing}, {@code nobody}, {@code neither}, {@code
 * nor}, {@code none}, {@code without}, {@code rather than} and {@code instead of}. Each reaches to the end of its clause. {@code not only} and {@code no matter} negate
 * nothing.
 */
final class Negations {
    private static final Set<String> ALONE =
            Set.of(Folds.NOT, "neither", "nor", "none", "without", "non", "noth", "nobodi");
    private static final Set<String> ASSERTING =
            Set.of("onli", "just", "mere", "simpli", "matter", "doubt", "mention", "els", "but");
    private static final Set<String> AUXILIARIES = Set.of(
            "be", "do", "have", "can", "could", "will", "would", "shall", "should", "may", "might", "must", "need",
            "ca", "wo");

    private final List<Term> terms;
    private final BitSet at = new BitSet();

    /** Those that negate a verb, and with it what stands before it. */
    private final BitSet predicates = new BitSet();

    Negations(List<Term> terms) {
        this.terms = terms;
        for (int i = 0; i < terms.size(); i++) {
            Stem stem = terms.get(i).stem();
            if (stem.mayNegate()) {
                String next = i + 1 < terms.size() ? terms.get(i + 1).stem().text() : "";
                at.set(i, negates(stem.text(), next));
                predicates.set(
                        i,
                        at.get(i)
                                && i > 0
                                && AUXILIARIES.contains(terms.get(i - 1).stem().text())
                                && !isNo(terms.get(i)));
            }
        }
    }

    private static boolean isNo(Term term) {
        return term.end() - term.start() == 2;
    }

    private static boolean negates(String stem, String next) {
        return ALONE.contains(stem) && !ASSERTING.contains(next)
                || stem.equals("rather") && next.equals("than")
                || stem.equals("instead") && next.equals("of");
    }

    /**
     * {@return whether a negation reaches the term at {@code index}}
     *
     * @param spokenFor the terms whose negation is part of what is looked for
     */
    boolean reach(int index, BitSet spokenFor) {
        int cue = at.previousSetBit(index - 1);
        while (cue >= 0 && terms.get(cue).sameClauseAs(terms.get(index))) {
            if (!spokenFor.get(cue)) {
                return true;
            }
            cue = at.previousSetBit(cue - 1);
        }
        return false;
    }

    /**
     * {@return whether the clause of the term at {@code index} denies what it says: {@code gates are not fixed} says nothing of
     * gates}
     *
     * @param spokenFor the terms whose negation is part of what is looked for
     */
    boolean deny(int index, BitSet spokenFor) {
        for (int cue = predicates.nextSetBit(0); cue >= 0; cue = predicates.nextSetBit(cue + 1)) {
            if (!spokenFor.get(cue) && terms.get(cue).sameClauseAs(terms.get(index))) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether the terms from {@code first} to {@code last}, exclusive, are negated an odd number of times} */
    boolean turn(int first, int last) {
        return at.get(first, Math.max(first, last)).cardinality() % 2 == 1;
    }
}
