package io.questionbank.grade;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.model.Exercise;
import io.questionbank.model.Tolerance;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumericGradingTest {
    private static Grade grade(double answer, String unit, String text) {
        return Reply.number(text)
                .grade(Exercises.numeric(answer, Tolerance.relative(1e-12), unit), Scoring.allOrNothing());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "24,832 | 24832",
                "24832 | 24832",
                "24 832 | 24832",
                "24'832 | 24832",
                "24_832 | 24832",
                "24\u202f832 | 24832",
                "1,234,567.5 | 1234567.5",
                "2.5e-3 | 0.0025",
                "2.5E+3 | 2500",
                "2.5 x 10^-3 | 0.0025",
                "2.5 \u00d7 10\u207b\u00b3 | 0.0025",
                "$2.5 \\cdot 10^{-3}$ | 0.0025",
                "37 % | 0.37",
                "37\\% | 0.37",
                "37 percent | 0.37",
                "3/4 | 0.75",
                ".5 | 0.5",
                "-7 | -7",
                "\u22127 | -7",
                "+7 | 7",
                "\u2248 7 | 7",
                "= 7. | 7",
                "\uff17 | 7",
                "0.25 | 0.25"
            })
    void readsANumberAsLearnersWriteIt(String text, double number) {
        assertThat(grade(number, "", text).unreadable()).isEmpty();
        assertThat(grade(number, "", text).full()).as(text).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24 MiB | 24 | MiB",
                "24 mib | 24 | MiB",
                "24 | 24 | MiB",
                "1 step | 1 | steps",
                "384 million | 384 | million weights",
                "37 % | 37 | %",
                "37 percent | 37 | %",
                "37 | 37 | percent"
            })
    void theUnitMayStandBehindTheNumber(String text, double number, String unit) {
        assertThat(grade(number, unit, text).full()).as(text).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1,5 | '1,5' holds a comma that groups no thousands; write 1.5 for one and a half",
                "0,832 | '0,832' holds a comma that groups no thousands; write 1.5 for one and a half",
                "12,34,567 | '12,34,567' holds a comma that groups no thousands; write 1.5 for one and a half",
                "1.234,567 | '1.234,567' holds a group of thousands behind the point; the point is the decimal mark, a comma groups thousands",
                "1.234.567 | '1.234.567' holds more than one number",
                "5 or 6 | '5 or 6' holds more than one number",
                "5-6 | '5-6' holds more than one number",
                "many | 'many' holds no number",
                "1e999 | '1e999' holds no finite number",
                "3/0 | '3/0' holds no finite number",
                "24 MB | behind the number stands 'MB'; expected the number alone"
            })
    void whatHasTwoMeaningsIsRefusedWithAReasonAndCostsNothing(String text, String why) {
        Grade grade = Reply.number(text)
                .grade(
                        Exercises.numeric(1.5, Tolerance.EXACT, ""),
                        Scoring.allOrNothing().downTo(-1));

        assertThat(grade.unreadable()).contains(why);
        assertThat(grade.score()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "tr", "ar-EG", "hi-IN"})
    void theLocaleDoesNotMatter(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(grade(24832, "INPUTS", "24,832 inputs").full()).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theToleranceCounts() {
        Exercise exercise = Exercises.numeric(14.27, Tolerance.absolute(0.1), "");

        assertThat(Reply.number("14.3").grade(exercise, Scoring.partial()).full())
                .isTrue();
        assertThat(Reply.number("14.4").grade(exercise, Scoring.partial()).wrong())
                .containsExactly("14.4");
        assertThat(Reply.number("14.4").grade(exercise, Scoring.partial()).missed())
                .containsExactly("14.27");
    }

    @Test
    void aLongTextIsNoNumber() {
        assertThat(grade(1, "", "1".repeat(101)).unreadable()).isPresent();
        assertThat(grade(1, "", "  ").score()).isZero();
    }
}
