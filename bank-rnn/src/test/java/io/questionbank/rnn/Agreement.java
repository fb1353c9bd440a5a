package io.questionbank.rnn;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How far a judge agrees with the marks, each mark counted once.
 *
 * @param both what both found
 * @param judgeAlone what the judge found and nobody marked
 * @param markedAlone what was marked and the judge did not find
 */
record Agreement(int both, int judgeAlone, int markedAlone) {
    static final Agreement NONE = new Agreement(0, 0, 0);

    static Agreement of(Collection<String> found, Set<String> marked) {
        Set<String> shared = new HashSet<>(found);
        shared.retainAll(marked);
        return new Agreement(shared.size(), found.size() - shared.size(), marked.size() - shared.size());
    }

    Agreement plus(Agreement other) {
        return new Agreement(both + other.both, judgeAlone + other.judgeAlone, markedAlone + other.markedAlone);
    }

    /** {@return the share of what the judge found that was marked; 1 where it found nothing} */
    double precision() {
        return share(both + judgeAlone);
    }

    /** {@return the share of what was marked that the judge found; 1 where nothing was marked} */
    double recall() {
        return share(both + markedAlone);
    }

    /** {@return the harmonic mean of the two} */
    double f1() {
        return 2.0 * both / Math.max(1, 2 * both + judgeAlone + markedAlone);
    }

    private double share(int all) {
        return all == 0 ? 1 : (double) both / all;
    }

    /** {@return the cells of a table: marked, found of them, found beside them, precision, recall, F1} */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d | %d | %d | %.2f | %.2f | %.2f",
                both + markedAlone,
                both,
                judgeAlone,
                precision(),
                recall(),
                f1());
    }
}
