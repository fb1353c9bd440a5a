package io.questionbank.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.questionbank.model.Exercise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderingGradingTest {
    private static final Exercise FOUR = Exercises.ordering("a", "b", "c", "d");

    @Test
    void allOrNothingTakesTheExactOrderAlone() {
        assertThat(Reply.order("a", "b", "c", "d")
                        .grade(FOUR, Scoring.allOrNothing())
                        .full())
                .isTrue();
        assertThat(Reply.order("a", "b", "d", "c")
                        .grade(FOUR, Scoring.allOrNothing())
                        .score())
                .isZero();
    }

    /** Of six pairs; by hand. */
    @ParameterizedTest
    @CsvSource({
        "a-b-c-d, PER_RIGHT_CHOICE, 1",
        "a-b-d-c, PER_RIGHT_CHOICE, 0.6666667",
        "a-b-d-c, NONE, 0.8333333",
        "a-b-d-c, ALL, -0.1666667",
        "d-c-b-a, PER_RIGHT_CHOICE, -1",
        "d-c-b-a, NONE, 0",
        "b-c-d-a, PER_WRONG_CHOICE, 0",
        "a-b-c, PER_WRONG_CHOICE, 0.5",
        "c, ALL, 0"
    })
    void partialCreditCountsPairs(String order, Scoring.Penalty penalty, double expected) {
        Scoring scoring = Scoring.partial().withPenalty(penalty).downTo(-1);

        assertThat(Reply.order(order.split("-")).grade(FOUR, scoring).score()).isCloseTo(expected, within(1e-6));
    }

    @Test
    void theGradeTellsWhichItemsStandInTheirPlace() {
        Grade grade = Reply.order("a", "c", "b").grade(FOUR, Scoring.partial());

        assertThat(grade.right()).containsExactly("a");
        assertThat(grade.wrong()).containsExactly("b", "c");
        assertThat(grade.missed()).containsExactly("d");
    }

    @Test
    void anItemStandsOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reply.order("a", "a").grade(FOUR, Scoring.partial()))
                .withMessage("item 'a' stands twice in a reply to 'git/commit#trial'; expected once");
        assertThatIllegalArgumentException().isThrownBy(() -> Reply.order("e").grade(FOUR, Scoring.partial()));
    }
}
