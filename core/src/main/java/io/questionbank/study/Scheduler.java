package io.questionbank.study;

import io.questionbank.internal.fsrs.MemoryModel;
import io.questionbank.study.Card.Review.Rating;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * Says when a card is to be shown again: FSRS-6, with the names FSRS uses.
 *
 * <pre>{@code
 * Scheduler scheduler = Scheduler.standard().desiredRetention(0.85);
 * Card next = scheduler.review(card, Rating.GOOD, clock.instant());
 * next.due();
 * }</pre>
 *
 * <p>Time since the last review counts in whole days, rounded down, as in the reference implementation; a review on the same day
 * changes memory by the short-term formulas.
 *
 * @param parameters w0 to w20
 * @param desiredRetention the chance to recall at which a card is due, above 0 and below 1
 * @param learningSteps after how long a card that is being learnt is shown again; none sends it to review at once
 * @param relearningSteps the same for a card that was forgotten
 * @param maximumInterval the longest time between reviews, in days
 * @param fuzz the seed that spreads reviews over neighbouring days; none for the exact day
 * @see <a href="https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm">The FSRS algorithm</a>
 */
public record Scheduler(
        List<Double> parameters,
        double desiredRetention,
        List<Duration> learningSteps,
        List<Duration> relearningSteps,
        int maximumInterval,
        OptionalLong fuzz) {
    private static final Scheduler STANDARD = new Scheduler(
            List.of(
                    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614,
                    0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542),
            0.9,
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
            List.of(Duration.ofMinutes(10)),
            36_500,
            OptionalLong.empty());

    public Scheduler {
        parameters = List.copyOf(parameters);
        learningSteps = List.copyOf(learningSteps);
        relearningSteps = List.copyOf(relearningSteps);
        Objects.requireNonNull(fuzz, "fuzz");
        if (parameters.size() != MemoryModel.PARAMETERS
                || parameters.stream().anyMatch(w -> !Double.isFinite(w))
                || !(parameters.get(20) > 0)) {
            throw new IllegalArgumentException(parameters + " are not the " + MemoryModel.PARAMETERS
                    + " parameters of FSRS-6; expected finite numbers, the last one above 0");
        }
        if (!(desiredRetention > 0 && desiredRetention < 1)) {
            throw new IllegalArgumentException("desired retention " + desiredRetention + " is not between 0 and 1");
        }
        if (maximumInterval < 1) {
            throw new IllegalArgumentException("maximum interval " + maximumInterval + " is not at least one day");
        }
    }

    /** {@return the parameters of FSRS-6 fitted to many learners, 90 % retention, steps of 1 and 10 minutes, no fuzz} */
    public static Scheduler standard() {
        return STANDARD;
    }

    /**
     * {@return this scheduler with parameters fitted to somebody's own reviews}
     *
     * @param fitted w0 to w20
     */
    public Scheduler parameters(List<Double> fitted) {
        return new Scheduler(fitted, desiredRetention, learningSteps, relearningSteps, maximumInterval, fuzz);
    }

    /**
     * {@return this scheduler, aiming at another chance to recall}
     *
     * @param retention above 0 and below 1
     */
    public Scheduler desiredRetention(double retention) {
        return new Scheduler(parameters, retention, learningSteps, relearningSteps, maximumInterval, fuzz);
    }

    /**
     * {@return this scheduler with other steps for cards being learnt}
     *
     * @param steps may be empty
     */
    public Scheduler learningSteps(List<Duration> steps) {
        return new Scheduler(parameters, desiredRetention, steps, relearningSteps, maximumInterval, fuzz);
    }

    /**
     * {@return this scheduler with other steps for cards that were forgotten}
     *
     * @param steps may be empty
     */
    public Scheduler relearningSteps(List<Duration> steps) {
        return new Scheduler(parameters, desiredRetention, learningSteps, steps, maximumInterval, fuzz);
    }

    /**
     * {@return this scheduler, never waiting longer}
     *
     * @param days at least 1
     */
    public Scheduler maximumInterval(int days) {
        return new Scheduler(parameters, desiredRetention, learningSteps, relearningSteps, days, fuzz);
    }

    /**
     * {@return this scheduler, spreading reviews over neighbouring days}
     *
     * @param seed the same seed, question and time give the same day
     */
    public Scheduler fuzz(long seed) {
        return new Scheduler(
                parameters, desiredRetention, learningSteps, relearningSteps, maximumInterval, OptionalLong.of(seed));
    }

    /**
     * {@return the chance that the learner recalls the card, 0 to 1; 0 for one that was never reviewed}
     *
     * @param card as the last review left it
     * @param now when
     */
    public double retrievability(Card card, Instant now) {
        return new Rescheduling(this).retrievability(card, now);
    }

    /**
     * {@return the card after a review}
     *
     * @param card before it
     * @param rating what the learner said
     * @param now when; a time before the last review counts as the same day
     */
    public Card review(Card card, Rating rating, Instant now) {
        return new Rescheduling(this).review(card, rating, now);
    }
}
