package io.questionbank.grade;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Gives each taker one thing at most, and each thing to one taker: a bipartite matching that grows along augmenting paths (Kuhn,
 * 1955). A taker that has got something keeps something, so whoever is served first is never left out for a later one: served
 * by falling weight, the takers that get something have the largest sum of weights there is.
 */
final class Assignment {
    private static final int NOBODY = -1;

    private final int[] takerOf;
    private final IntFunction<List<Integer>> wanted;
    private final Map<Integer, Integer> thingOf = new HashMap<>();

    /**
     * @param things how many there are to give
     * @param wanted the things that a taker can have, best first
     */
    Assignment(int things, IntFunction<List<Integer>> wanted) {
        this.takerOf = new int[things];
        this.wanted = wanted;
        Arrays.fill(takerOf, NOBODY);
    }

    /** Gives a taker something, if need be by giving others something else. */
    void give(int taker) {
        give(taker, new HashSet<>());
    }

    /** {@return the thing that a taker has, or -1} */
    int of(int taker) {
        return thingOf.getOrDefault(taker, NOBODY);
    }

    private boolean give(int taker, Set<Integer> tried) {
        for (int thing : wanted.apply(taker)) {
            if (tried.add(thing) && (takerOf[thing] == NOBODY || give(takerOf[thing], tried))) {
                takerOf[thing] = taker;
                thingOf.put(taker, thing);
                return true;
            }
        }
        return false;
    }
}
