package io.questionbank.study;

import io.questionbank.study.Interview.Plan;
import io.questionbank.study.Interview.Turn;
import io.questionbank.study.Scorecard.Advice;
import io.questionbank.study.Scorecard.Recommendation;
import java.util.List;

/** Says what to make of the turns of an interview, by the thresholds that {@link Recommendation} documents. */
final class Deliberation {
    private static final int FEWEST_JUDGED = 3;
    private static final double CREDIT_FOR = 0.6;
    private static final double CREDIT_AGAINST = 0.4;
    private static final int QUESTIONS_A_MISTAKE = 3;
    private static final double GOOD = 0.5;

    /** A figure of the interview, and what it speaks for. */
    private record Figure(Advice advice, String reason) {}

    private Deliberation() {}

    static Recommendation on(Plan plan, List<Turn> turns) {
        List<Turn> judged =
                turns.stream().filter(turn -> turn.credit().isPresent()).toList();
        if (judged.size() < FEWEST_JUDGED) {
            String tooFew = "replies that could be judged: " + judged.size() + "; expected at least " + FEWEST_JUDGED;
            return new Recommendation(Advice.UNDECIDED, List.of(tooFew));
        }
        List<Figure> figures =
                List.of(credit(Scorecard.credit(judged).orElseThrow()), mistakes(judged), goodReplies(plan, judged));
        return new Recommendation(
                together(figures), figures.stream().map(Figure::reason).toList());
    }

    private static Advice together(List<Figure> figures) {
        if (figures.stream().anyMatch(figure -> figure.advice() == Advice.AGAINST)) {
            return Advice.AGAINST;
        }
        return figures.stream().allMatch(figure -> figure.advice() == Advice.FOR) ? Advice.FOR : Advice.UNDECIDED;
    }

    private static Figure credit(double credit) {
        return new Figure(
                advice(credit >= CREDIT_FOR, credit < CREDIT_AGAINST),
                "credit: " + percent(credit) + "; " + percent(CREDIT_FOR) + " or more speaks for, less than "
                        + percent(CREDIT_AGAINST) + " against");
    }

    private static Figure mistakes(List<Turn> turns) {
        int mistakes = turns.stream()
                .mapToInt(turn -> turn.verdict().mistakes().size())
                .sum();
        return new Figure(
                advice(mistakes * QUESTIONS_A_MISTAKE <= turns.size(), mistakes >= turns.size()),
                "mistakes: " + mistakes + " in " + turns.size() + " questions; 1 in " + QUESTIONS_A_MISTAKE
                        + " or fewer speak for, 1 a question or more against");
    }

    private static Figure goodReplies(Plan plan, List<Turn> turns) {
        long good = turns.stream()
                .filter(turn -> turn.question().difficulty().compareTo(plan.level()) >= 0)
                .filter(turn -> turn.credit().orElse(0) >= GOOD)
                .count();
        return new Figure(
                advice(good > 0, false),
                "replies worth " + percent(GOOD) + " or more at " + plan.level() + " level or above: " + good
                        + "; 1 or more speaks for");
    }

    private static Advice advice(boolean speaksFor, boolean speaksAgainst) {
        return speaksAgainst ? Advice.AGAINST : speaksFor ? Advice.FOR : Advice.UNDECIDED;
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
