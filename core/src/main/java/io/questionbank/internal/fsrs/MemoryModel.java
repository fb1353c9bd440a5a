package io.questionbank.internal.fsrs;

import java.util.List;

/**
 * How memory grows and fades, after FSRS-6. Stability is in days: the time in which the chance to recall falls to 90 %.
 * Difficulty runs from 1 to 10. Ratings are numbered as FSRS numbers them: 1 again, 2 hard, 3 good, 4 easy.
 *
 * @see <a href="https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm">The FSRS algorithm</a>
 */
public final class MemoryModel {
    /** How many parameters the model has. */
    public static final int PARAMETERS = 21;

    private static final double SMALLEST_STABILITY = 0.001;
    private static final int AGAIN = 1;
    private static final int HARD = 2;
    private static final int GOOD = 3;
    private static final int EASY = 4;

    private final double[] w;
    private final double decay;
    private final double factor;

    /** @param parameters {@value #PARAMETERS} numbers, w0 to w20 of the published formulas */
    public MemoryModel(List<Double> parameters) {
        w = parameters.stream().mapToDouble(Double::doubleValue).toArray();
        decay = -w[20];
        factor = Math.pow(0.9, 1 / decay) - 1;
    }

    /** {@return the chance to recall, 0 to 1, after {@code days} without a review} */
    public double retrievability(double stability, long days) {
        return Math.pow(1 + factor * days / stability, decay);
    }

    /** {@return after how many days the chance to recall has fallen to {@code retention}; not rounded} */
    public double interval(double stability, double retention) {
        return stability / factor * (Math.pow(retention, 1 / decay) - 1);
    }

    /** {@return the stability after the first rating ever} */
    public double firstStability(int rating) {
        return Math.max(w[rating - 1], SMALLEST_STABILITY);
    }

    /** {@return the difficulty after the first rating ever} */
    public double firstDifficulty(int rating) {
        return withinScale(unboundedFirstDifficulty(rating));
    }

    /** {@return the stability after a review on the day of the last one} */
    public double stabilityOnTheSameDay(double stability, int rating) {
        double growth = Math.exp(w[17] * (rating - GOOD + w[18])) * Math.pow(stability, -w[19]);
        return Math.max(stability * (rating >= GOOD ? Math.max(growth, 1) : growth), SMALLEST_STABILITY);
    }

    /** {@return the stability after a review on a later day, at which the chance to recall was {@code retrievability}} */
    public double stabilityOnALaterDay(double stability, double difficulty, double retrievability, int rating) {
        double next = rating == AGAIN
                ? afterForgetting(stability, difficulty, retrievability)
                : afterRecall(stability, difficulty, retrievability, rating);
        return Math.max(next, SMALLEST_STABILITY);
    }

    /** {@return the difficulty after a review: damped towards 10, and drawn a little towards that of an easy first review} */
    public double nextDifficulty(double difficulty, int rating) {
        double step = -w[6] * (rating - GOOD);
        double damped = difficulty + (10 - difficulty) * step / 9;
        return withinScale(w[7] * unboundedFirstDifficulty(EASY) + (1 - w[7]) * damped);
    }

    private double afterForgetting(double stability, double difficulty, double retrievability) {
        double later = w[11]
                * Math.pow(difficulty, -w[12])
                * (Math.pow(stability + 1, w[13]) - 1)
                * Math.exp((1 - retrievability) * w[14]);
        double sameDay = stability / Math.exp(w[17] * w[18]);
        return Math.min(later, sameDay);
    }

    private double afterRecall(double stability, double difficulty, double retrievability, int rating) {
        double hardPenalty = rating == HARD ? w[15] : 1;
        double easyBonus = rating == EASY ? w[16] : 1;
        return stability
                * (1
                        + Math.exp(w[8])
                                * (11 - difficulty)
                                * Math.pow(stability, -w[9])
                                * (Math.exp((1 - retrievability) * w[10]) - 1)
                                * hardPenalty
                                * easyBonus);
    }

    private double unboundedFirstDifficulty(int rating) {
        return w[4] - Math.exp(w[5] * (rating - 1)) + 1;
    }

    private static double withinScale(double difficulty) {
        return Math.min(Math.max(difficulty, 1), 10);
    }
}
