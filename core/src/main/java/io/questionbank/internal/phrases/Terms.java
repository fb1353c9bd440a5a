package io.questionbank.internal.phrases;

import java.util.Arrays;
import java.util.List;

/** A text as a sequence of terms, and where each stem stands in it. */
public final class Terms {
    private static final int NOWHERE = -1;
    private static final int GOLDEN_RATIO = 0x9e3779b9;

    private final List<Term> all;
    private final Negations negations;

    /** A hash table with linear probing: the first place of each stem. */
    private final int[] first;

    /** For each place the next of the same stem. */
    private final int[] next;

    Terms(List<Term> all) {
        this.all = all;
        this.negations = new Negations(all);
        this.first = new int[Integer.highestOneBit(all.size() + 1) * 4];
        this.next = new int[all.size()];
        Arrays.fill(first, NOWHERE);
        for (int place = all.size() - 1; place >= 0; place--) {
            int slot = slot(all.get(place).stem());
            next[place] = first[slot];
            first[slot] = place;
        }
    }

    /** {@return the terms in their order} */
    List<Term> all() {
        return all;
    }

    Negations negations() {
        return negations;
    }

    /** {@return the first place where a stem stands, as an index of the terms, or a negative number} */
    int placeOf(Stem stem) {
        return first[slot(stem)];
    }

    /** {@return the next place where the same stem stands, or a negative number} */
    int placeAfter(int place) {
        return next[place];
    }

    boolean isFirst(int place) {
        return placeOf(all.get(place).stem()) == place;
    }

    /** {@return the number of each stem once, in rising order} */
    public int[] stemNumbers() {
        int[] numbers = new int[all.size()];
        int distinct = 0;
        for (int place : first) {
            if (place != NOWHERE) {
                numbers[distinct++] = all.get(place).stem().number();
            }
        }
        int[] sorted = Arrays.copyOf(numbers, distinct);
        Arrays.sort(sorted);
        return sorted;
    }

    /** {@return the slot of a stem, or the free one where it would be} */
    private int slot(Stem stem) {
        int mask = first.length - 1;
        int slot = (stem.number() * GOLDEN_RATIO >>> 7) & mask;
        while (first[slot] != NOWHERE && all.get(first[slot]).stem() != stem) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
