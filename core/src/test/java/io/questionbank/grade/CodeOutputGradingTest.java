package io.questionbank.grade;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.model.Exercise;
import org.junit.jupiter.api.Test;

class CodeOutputGradingTest {
    private static final Exercise PRINTS = Exercises.output("True 1\n\n2.5\n");

    private static Grade grade(String text) {
        return Reply.output(text).grade(PRINTS, Scoring.allOrNothing());
    }

    @Test
    void spaceAtTheEndOfLinesAndEmptyLinesAtTheEndDoNotCount() {
        assertThat(grade("True 1  \r\n\t\n2.5\n\n\n").full()).isTrue();
        assertThat(grade("True 1\n\n2.5").full()).isTrue();
    }

    @Test
    void allElseCounts() {
        assertThat(grade("true 1\n\n2.5").full()).isFalse();
        assertThat(grade(" True 1\n\n2.5").full()).isFalse();
        assertThat(grade("True 1\n2.5").full()).isFalse();
    }

    @Test
    void theGradeTellsWhichLinesDiffer() {
        Grade grade = grade("True 1\n\n3\n4");

        assertThat(grade.right()).containsExactly("True 1", "");
        assertThat(grade.wrong()).containsExactly("3", "4");
        assertThat(grade.missed()).containsExactly("2.5");
    }

    @Test
    void aProgramMayPrintNothing() {
        assertThat(Reply.output("")
                        .grade(Exercises.output(""), Scoring.allOrNothing())
                        .full())
                .isTrue();
        assertThat(grade("").score()).isZero();
    }
}
