package io.questionbank.internal.chance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Repeatable chance: the generator of Steele, Lea and Flood, <i>Fast Splittable Pseudorandom Number Generators</i> (OOPSLA
 * 2014), with the constants of Vigna's {@code splitmix64.c}. Written out here because no class of the JDK promises its numbers
 * for ever.
 */
public final class SplitMix64 {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    public SplitMix64(long seed) {
        state = seed;
    }

    /** {@return chance for one thing among many under the same seed, such as the question of an id} */
    public static SplitMix64 of(long seed, String name) {
        long mixed = seed;
        for (int i = 0; i < name.length(); i++) {
            mixed = new SplitMix64(mixed ^ name.charAt(i)).next();
        }
        return new SplitMix64(mixed);
    }

    public long next() {
        state += GOLDEN_GAMMA;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** {@return a number from 0 to {@code bound - 1}, each as likely as the others} */
    public int below(int bound) {
        long excess = Long.MAX_VALUE % bound;
        long drawn = next() >>> 1;
        while (drawn >= Long.MAX_VALUE - excess) {
            drawn = next() >>> 1;
        }
        return (int) (drawn % bound);
    }

    /** {@return {@code n} of the items, or all where there are fewer, in random order: the start of a Fisher-Yates shuffle} */
    public <T> List<T> pick(int n, List<T> items) {
        List<T> shuffled = new ArrayList<>(items);
        int picked = Math.min(n, shuffled.size());
        for (int i = 0; i < picked; i++) {
            Collections.swap(shuffled, i, i + below(shuffled.size() - i));
        }
        return List.copyOf(shuffled.subList(0, picked));
    }
}
