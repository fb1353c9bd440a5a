package io.questionbank.internal.editorial;

import io.questionbank.bank.BankInfo;
import io.questionbank.internal.rules.Choices;
import io.questionbank.internal.rules.CodedRule;
import io.questionbank.internal.rules.FinalQuestions;
import io.questionbank.model.Choice;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In a bank of 20 single-choice exercises or more, whoever picks the longest choice does better or worse than by chance.
 *
 * <p>By chance an exercise of n choices is right with probability 1/n. The number of right ones then lies within 1.96 standard
 * deviations of its mean in 95 of 100 banks (normal approximation). Among equally long choices the pick is shared.
 */
final class LongestChoiceWins implements CodedRule {
    private static final int FEWEST = 20;
    private static final double QUANTILE = 1.96;

    /** What picking the longest choice gives, and what chance gives. */
    private record Score(int exercises, double right, double mean, double variance) {
        static final Score NONE = new Score(0, 0, 0, 0);

        Score and(List<Choice> choices) {
            int longest = choices.stream().mapToInt(ShownLength::of).max().orElse(0);
            List<Choice> picked = choices.stream()
                    .filter(choice -> ShownLength.of(choice) == longest)
                    .toList();
            double correct = picked.stream().filter(Choice::correct).count();
            double chance = 1.0 / choices.size();
            return new Score(
                    exercises + 1, right + correct / picked.size(), mean + chance, variance + chance * (1 - chance));
        }

        boolean tells() {
            return exercises >= FEWEST && Math.abs(right - mean) > band();
        }

        double band() {
            return QUANTILE * Math.sqrt(variance);
        }
    }

    @Override
    public Code catalogued() {
        return Code.LONGEST_CHOICE_WINS;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        Map<BankInfo, List<Choices>> byBank = FinalQuestions.of(scope)
                .flatMap(question -> Choices.of(question)
                        .filter(exercise ->
                                exercise.single() && !exercise.choices().isEmpty())
                        .map(exercise ->
                                Map.entry(scope.bank().bankOf(question.id().topic()), exercise)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return byBank.entrySet().stream().flatMap(entry -> check(entry.getKey(), entry.getValue()));
    }

    private static Stream<Finding> check(BankInfo bank, List<Choices> exercises) {
        Score score = Score.NONE;
        for (Choices exercise : exercises) {
            score = score.and(exercise.choices());
        }
        return score.tells() ? Stream.of(Finding.at(Place.of(bank), message(score))) : Stream.empty();
    }

    private static String message(Score score) {
        return String.format(
                Locale.ROOT,
                "picking the longest choice is right in %.1f of %d single-choice exercises; expected %.1f to %.1f, as by chance",
                score.right(),
                score.exercises(),
                Math.max(0, score.mean() - score.band()),
                score.mean() + score.band());
    }
}
