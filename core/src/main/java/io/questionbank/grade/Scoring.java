package io.questionbank.grade;

import io.questionbank.model.CodeReview;
import java.util.Objects;

/**
 * How points are given. Every score is a fraction of 1, and at least {@link #lowest()}; what is left out scores 0.
 *
 * <pre>{@code Scoring.partial().downTo(-0.25)}</pre>
 *
 * The policies are those of {@code exams_eval} in the R package <em>exams</em> (its manual page of that name), whose arguments
 * correspond as follows: {@code partial} to {@link #credit()}, {@code rule} to {@link #penalty()}, {@code negative} to {@link
 * #lowest()}, without its sign there. Multiple choice is graded just so. Where R/exams has no such kind, the same idea is kept:
 *
 * <ul>
 *   <li>An ordering is graded by its pairs of items. With partial credit the score is the share of pairs in their right order,
 *       less the share of pairs the wrong way round (Kendall's tau); with {@link Penalty#NONE} nothing is taken off, and with
 *       {@link Penalty#ALL} one wrong pair leaves nothing.
 *   <li>A code review with partial credit scores the harmonic mean (F<sub>1</sub>) of recall, weighted by {@link
 *       #weight(CodeReview.Severity) severity}, and precision. A remark on a decoy is one that hit nothing.
 * </ul>
 *
 * @param credit whether a reply that is right in part scores in part
 * @param penalty what a wrong choice takes off from the right ones, where credit is partial
 * @param lowest the worst score there is, -1 to 0; all of it is given to a reply that is wrong as a whole
 * @param lineTolerance how many lines beside a finding of a code review a remark may lie
 */
public record Scoring(Credit credit, Penalty penalty, double lowest, int lineTolerance) {
    /** Whether a reply that is right in part scores in part. */
    public enum Credit {
        /** Right as a whole, or wrong: {@code partial = FALSE}. */
        WHOLE,
        /** A multiple choice, an ordering and a code review score in part: {@code partial = TRUE}. */
        PARTIAL
    }

    /** What each wrong choice takes off, where each of r right choices gives 1/r and there are w wrong ones to choose. */
    public enum Penalty {
        /** 1/w, so that choosing everything scores 0: {@code rule = "false"}. */
        PER_WRONG_CHOICE,
        /** 1/w, and 1/2 where there is but one: {@code rule = "false2"}. */
        PER_WRONG_CHOICE_AT_MOST_HALF,
        /** 1/r, so that each wrong choice cancels a right one: {@code rule = "true"}. */
        PER_RIGHT_CHOICE,
        /** 1, so that a wrong choice cancels all right ones: {@code rule = "all"}. */
        ALL,
        /** Nothing: {@code rule = "none"}. */
        NONE;

        double of(int right, int wrong) {
            return switch (this) {
                case PER_WRONG_CHOICE -> 1.0 / wrong;
                case PER_WRONG_CHOICE_AT_MOST_HALF -> 1.0 / Math.max(wrong, 2);
                case PER_RIGHT_CHOICE -> 1.0 / right;
                case ALL -> 1;
                case NONE -> 0;
            };
        }
    }

    private static final int ONE_LINE = 1;

    public Scoring {
        Objects.requireNonNull(credit, "credit");
        Objects.requireNonNull(penalty, "penalty");
        if (!(lowest >= -1 && lowest <= 0)) {
            throw new IllegalArgumentException("the lowest score is " + lowest + "; expected -1 to 0");
        }
        if (lineTolerance < 0) {
            throw new IllegalArgumentException("the line tolerance is " + lineTolerance + "; expected at least 0");
        }
    }

    /** {@return 1 for what is right as a whole, 0 for anything else: {@code exams_eval(partial = FALSE)}} */
    public static Scoring allOrNothing() {
        return new Scoring(Credit.WHOLE, Penalty.ALL, 0, ONE_LINE);
    }

    /** {@return credit for what is right in part, never below 0: {@code exams_eval()} with its defaults} */
    public static Scoring partial() {
        return new Scoring(Credit.PARTIAL, Penalty.PER_WRONG_CHOICE_AT_MOST_HALF, 0, ONE_LINE);
    }

    /**
     * {@return this scoring with another penalty}
     *
     * @param value what each wrong choice takes off
     */
    public Scoring withPenalty(Penalty value) {
        return new Scoring(credit, value, lowest, lineTolerance);
    }

    /**
     * {@return this scoring with negative scores: {@code negative = 0.25} in R/exams is {@code downTo(-0.25)}}
     *
     * @param value the worst score there is, -1 to 0
     */
    public Scoring downTo(double value) {
        return new Scoring(credit, penalty, value, lineTolerance);
    }

    /**
     * {@return this scoring with another tolerance for code reviews}
     *
     * @param lines how many lines beside a finding a remark may lie
     */
    public Scoring withinLines(int lines) {
        return new Scoring(credit, penalty, lowest, lines);
    }

    /**
     * {@return how much a finding counts beside others: 1 for minor, 2 for major, 3 for critical}
     *
     * @param severity of the finding
     */
    public static int weight(CodeReview.Severity severity) {
        return switch (severity) {
            case MINOR -> 1;
            case MAJOR -> 2;
            case CRITICAL -> 3;
        };
    }

    boolean isPartial() {
        return credit == Credit.PARTIAL;
    }

    /** {@return the score of a reply that is right or wrong as a whole} */
    double whole(boolean right) {
        return right ? 1 : lowest;
    }

    /** {@return the score, no worse than the lowest and no better than 1} */
    double bounded(double score) {
        return Math.max(lowest, Math.min(1, score));
    }
}
