package io.questionbank.grade;

import static io.questionbank.grade.Scoring.Penalty.ALL;
import static io.questionbank.grade.Scoring.Penalty.NONE;
import static io.questionbank.grade.Scoring.Penalty.PER_RIGHT_CHOICE;
import static io.questionbank.grade.Scoring.Penalty.PER_WRONG_CHOICE;
import static io.questionbank.grade.Scoring.Penalty.PER_WRONG_CHOICE_AT_MOST_HALF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.questionbank.model.Exercise;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChoiceGradingTest {
    /** The pattern 10101 of R/exams: three right, two wrong. */
    private static final Exercise THREE_OF_FIVE = Exercises.multiple(List.of("a1", "a3", "a5"), "a2", "a4");

    private static double score(Exercise exercise, Scoring scoring, String... chosen) {
        return Reply.choices(chosen).grade(exercise, scoring).score();
    }

    /** The examples on the manual page of exams_eval: pointsum("10101", ...), where + joins what is chosen. */
    @ParameterizedTest
    @CsvSource({
        "a1+a3+a5, 0, 1",
        "a1+a3, 0, 0.6666667",
        "a1+a2+a3, 0, 0.1666667",
        "a2+a4, 0, 0",
        "a1+a3+a5, -0.25, 1",
        "a2+a4, -0.25, -0.25",
    })
    void partialCreditIsThatOfExamsEval(String chosen, double lowest, double expected) {
        assertThat(score(THREE_OF_FIVE, Scoring.partial().downTo(lowest), chosen.split("\\+")))
                .isCloseTo(expected, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "PER_WRONG_CHOICE, -0.5",
        "PER_WRONG_CHOICE_AT_MOST_HALF, -0.5",
        "PER_RIGHT_CHOICE, -0.3333333",
        "ALL, -1",
        "NONE, 0"
    })
    void aWrongChoiceTakesOffWhatTheRuleSays(Scoring.Penalty penalty, double expected) {
        Scoring scoring = Scoring.partial().withPenalty(penalty).downTo(-1);

        assertThat(score(THREE_OF_FIVE, scoring, "a2")).isCloseTo(expected, within(1e-6));
        assertThat(score(THREE_OF_FIVE, scoring, "a1", "a2")).isCloseTo(1 / 3.0 + expected, within(1e-6));
    }

    @Test
    void theOnlyWrongChoiceTakesOffHalfOrAll() {
        Exercise oneWrong = Exercises.multiple(List.of("a1", "a2"), "a3");
        Scoring scoring = Scoring.partial().downTo(-1);

        assertThat(score(oneWrong, scoring.withPenalty(PER_WRONG_CHOICE_AT_MOST_HALF), "a3"))
                .isEqualTo(-0.5);
        assertThat(score(oneWrong, scoring.withPenalty(PER_WRONG_CHOICE), "a3")).isEqualTo(-1);
    }

    @Test
    void choosingEverythingScoresNothingUnlessWrongChoicesAreFree() {
        String[] everything = {"a1", "a2", "a3", "a4", "a5"};

        assertThat(score(
                        THREE_OF_FIVE,
                        Scoring.partial().withPenalty(PER_WRONG_CHOICE).downTo(-1),
                        everything))
                .isCloseTo(0, within(1e-12));
        assertThat(score(THREE_OF_FIVE, Scoring.partial().withPenalty(NONE), everything))
                .isCloseTo(1, within(1e-12));
        assertThat(score(THREE_OF_FIVE, Scoring.partial().withPenalty(PER_RIGHT_CHOICE), everything))
                .isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void allOrNothingIsEither() {
        assertThat(score(THREE_OF_FIVE, Scoring.allOrNothing(), "a1", "a3", "a5"))
                .isEqualTo(1);
        assertThat(score(THREE_OF_FIVE, Scoring.allOrNothing(), "a1", "a3")).isZero();
        assertThat(score(THREE_OF_FIVE, Scoring.allOrNothing().downTo(-0.25), "a1", "a3"))
                .isEqualTo(-0.25);
    }

    @Test
    void nothingChosenIsNothingLost() {
        Scoring harsh = Scoring.partial().withPenalty(ALL).downTo(-1);

        assertThat(score(THREE_OF_FIVE, harsh)).isZero();
        assertThat(Reply.none().grade(THREE_OF_FIVE, harsh).score()).isZero();
        assertThat(Reply.none().grade(THREE_OF_FIVE, harsh).parts()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyScoreIsANumberWithinTheBounds(Scoring.Penalty penalty) {
        List<Exercise> exercises = List.of(
                THREE_OF_FIVE, Exercises.multiple(List.of("a1", "a2")), Exercises.multiple(List.of(), "a1", "a2"));
        for (Exercise exercise : exercises) {
            int choices = exercise == THREE_OF_FIVE ? 5 : 2;
            for (int bits = 0; bits < 1 << choices; bits++) {
                int chosen = bits;
                Set<String> ids = IntStream.range(0, choices)
                        .filter(i -> (chosen >> i & 1) == 1)
                        .mapToObj(i -> "a" + (i + 1))
                        .collect(Collectors.toSet());
                Scoring scoring = Scoring.partial().withPenalty(penalty).downTo(-0.5);

                assertThat(new Reply.ToMultipleChoice(ids)
                                .grade(exercise, scoring)
                                .score())
                        .isBetween(-0.5, 1.0);
            }
        }
    }

    @Test
    void theGradeTellsWhatWasRightWrongAndMissedAndWhy() {
        Grade grade = Reply.choices("a1", "a2").grade(THREE_OF_FIVE, Scoring.partial());

        assertThat(grade.right()).containsExactly("a1");
        assertThat(grade.wrong()).containsExactly("a2");
        assertThat(grade.missed()).containsExactly("a3", "a5");
        assertThat(grade.mistakes()).containsExactly("takes-a2");
        assertThat(grade.precision()).hasValue(0.5);
        assertThat(grade.recall()).hasValue(1 / 3.0);
        assertThat(grade.parts()).allSatisfy(part -> assertThat(part.feedback()).isPresent());
    }

    @Test
    void aSingleChoiceIsRightOrWrongAsAWhole() {
        Exercise exercise = Exercises.single("tree", "diff", "blob");

        assertThat(Reply.choice("tree").grade(exercise, Scoring.partial()).full())
                .isTrue();
        assertThat(Reply.choice("diff").grade(exercise, Scoring.partial()).score())
                .isZero();
        assertThat(Reply.choice("diff")
                        .grade(exercise, Scoring.partial().downTo(-0.5))
                        .score())
                .isEqualTo(-0.5);
    }

    @Test
    void aReplyThatDoesNotBelongIsAMistakeOfTheCaller() {
        Exercise exercise = Exercises.single("tree", "diff");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reply.choice("tee").grade(exercise, Scoring.partial()))
                .withMessage("no choice 'tee' in exercise 'git/commit#trial'; expected one of [tree, diff]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reply.number("7").grade(exercise, Scoring.partial()))
                .withMessageContaining("which is a SingleChoice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scoring.partial().downTo(0.5))
                .withMessage("the lowest score is 0.5; expected -1 to 0");
    }
}
