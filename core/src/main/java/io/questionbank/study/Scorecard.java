package io.questionbank.study;

import io.questionbank.bank.QuestionBank;
import io.questionbank.grade.Verdict;
import io.questionbank.study.Interview.Plan;
import io.questionbank.study.Interview.Turn;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How a candidate did in an interview: question by question with the words that cover each key point, by objective, and what to
 * make of it.
 *
 * <pre>{@code
 * Scorecard card = interview.scorecard();
 * card.turns().forEach(turn -> turn.verdict().covered().forEach(point -> show(point.point(), point.quotes())));
 * card.mistakes().forEach(said -> show(said.quote(), said.mistake().correction()));
 * show(card.recommendation());
 * }</pre>
 *
 * @param plan of the interview
 * @param turns the questions in the order asked, each with its verdict, hints and time
 * @param objectives what was reached for each objective, as the credit of the questions that serve it; those that could not be
 *     judged left out
 * @param recommendation what to make of it
 */
public record Scorecard(
        Plan plan, List<Turn> turns, List<TestReport.Result> objectives, Recommendation recommendation) {
    /** Whether to go on with a candidate. */
    public enum Advice {
        /** Yes. */
        FOR,
        /** The interview does not tell. */
        UNDECIDED,
        /** No. */
        AGAINST
    }

    /**
     * What to make of an interview. Where fewer than three replies could be judged, nothing; else three figures are looked at, one
     * that speaks against decides, and all have to speak for:
     *
     * <ul>
     *   <li>the credit: from 60 % for, below 40 % against;
     *   <li>the mistakes: at most one in three questions for, one a question or more against;
     *   <li>the replies worth 50 % or more to questions of the plan's level or above: one or more for.
     * </ul>
     *
     * It is an aid to somebody who has heard the candidate, and no substitute.
     *
     * @param advice for or against
     * @param reasons the figures that it rests on, each with its thresholds
     */
    public record Recommendation(Advice advice, List<String> reasons) {
        public Recommendation {
            Objects.requireNonNull(advice, "advice");
            reasons = List.copyOf(reasons);
        }
    }

    public Scorecard {
        Objects.requireNonNull(plan, "plan");
        turns = List.copyOf(turns);
        objectives = List.copyOf(objectives);
        Objects.requireNonNull(recommendation, "recommendation");
    }

    static Scorecard of(QuestionBank bank, Plan plan, List<Turn> turns) {
        Tally objectives = new Tally();
        for (Turn turn : turns) {
            turn.credit()
                    .ifPresent(credit -> Tally.objectives(bank, turn.question())
                            .forEach(objective -> objectives.add(objective, credit)));
        }
        return new Scorecard(plan, turns, objectives.results(), Deliberation.on(plan, turns));
    }

    /**
     * {@return the credit of all questions, 0 to 1, where a beginner's question counts once, an intermediate one twice and an
     * advanced one three times; empty where no reply could be judged}
     */
    public OptionalDouble credit() {
        return credit(turns);
    }

    static OptionalDouble credit(List<Turn> turns) {
        double reached = 0;
        double reachable = 0;
        for (Turn turn : turns) {
            if (turn.credit().isPresent()) {
                int weight = turn.question().difficulty().ordinal() + 1;
                reached += weight * turn.credit().getAsDouble();
                reachable += weight;
            }
        }
        return reachable == 0 ? OptionalDouble.empty() : OptionalDouble.of(reached / reachable);
    }

    /** {@return the mistakes made, each with the words that make it and its correction} */
    public List<Verdict.Asserted> mistakes() {
        return turns.stream()
                .flatMap(turn -> turn.verdict().mistakes().stream())
                .toList();
    }

    /** {@return how many hints were given} */
    public int hints() {
        return turns.stream().mapToInt(Turn::hints).sum();
    }

    /** {@return how long the replies took; longer than the plan's time where the last one ran over it} */
    public Duration took() {
        return turns.stream().map(Turn::took).reduce(Duration.ZERO, Duration::plus);
    }
}
