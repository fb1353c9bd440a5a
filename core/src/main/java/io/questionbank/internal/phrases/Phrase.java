package io.questionbank.internal.phrases;

import java.util.List;

/** Terms that stand one behind the other, in one sentence. */
public record Phrase(List<Stem> stems) {
    public Phrase {
        stems = List.copyOf(stems);
    }

    static Phrase of(List<Term> terms) {
        return new Phrase(terms.stream().map(Term::stem).toList());
    }

    /** {@return whether it stands in a text at the term {@code first}} */
    boolean standsAt(int first, Terms text) {
        List<Term> terms = text.all();
        int last = first + stems.size() - 1;
        if (last >= terms.size()
                || terms.get(first).sentence() != terms.get(last).sentence()) {
            return false;
        }
        for (int i = 0; i < stems.size(); i++) {
            if (terms.get(first + i).stem() != stems.get(i)) {
                return false;
            }
        }
        return true;
    }
}
