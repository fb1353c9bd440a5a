package io.questionbank.internal.fsrs;

import io.questionbank.internal.chance.SplitMix64;

/** Spreads reviews that would fall on one day: an interval becomes a near one, the nearer the shorter it is. */
public final class Fuzz {
    private Fuzz() {}

    /**
     * {@return an interval near {@code days}; intervals under 2.5 days stay as they are}
     *
     * @param days at least 1
     * @param longest the longest interval allowed, in days
     * @param chance where the choice comes from
     */
    public static int spread(int days, int longest, SplitMix64 chance) {
        if (days < 2.5) {
            return days;
        }
        double reach =
                1 + share(days, 2.5, 7, 0.15) + share(days, 7, 20, 0.1) + share(days, 20, Double.MAX_VALUE, 0.05);
        int latest = Math.min((int) Math.rint(days + reach), longest);
        int earliest = Math.min(Math.max(2, (int) Math.rint(days - reach)), latest);
        return earliest + chance.below(latest - earliest + 1);
    }

    /** {@return a fraction of what part of {@code days} lies between two bounds} */
    private static double share(int days, double from, double to, double fraction) {
        return fraction * Math.max(Math.min(days, to) - from, 0);
    }
}
