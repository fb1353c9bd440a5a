package io.questionbank.grade;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.model.Exercise;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortTextGradingTest {
    private static final Exercise GATE = Exercises.shortText(List.of("output gate", "o_t"), "forget gate");

    private static boolean isRight(Exercise exercise, String text) {
        return Reply.shortText(text).grade(exercise, Scoring.allOrNothing()).full();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "output gate",
                "Output Gate",
                "  output   gate ",
                "output-gate",
                "output\u00a0gate",
                "the output gate.",
                "\u201coutput gate\u201d",
                "`output gate`",
                "an output gate!",
                "\uff4futput gate",
                "$o_t$",
                "O_T"
            })
    void caseSpacingHyphensPunctuationAroundAndArticlesDoNotCount(String text) {
        assertThat(isRight(GATE, text)).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"output gates", "outputgate", "gate", "the forget gate", "ot", "?"})
    void anythingElseIsWrong(String text) {
        Grade grade = Reply.shortText(text).grade(GATE, Scoring.allOrNothing());

        assertThat(grade.wrong()).containsExactly(text);
        assertThat(grade.missed()).containsExactly("output gate");
    }

    @Test
    void aRejectedTextIsWrongUnlessItIsWrittenJustAsAnAnswer() {
        Exercise exercise = Exercises.shortText(List.of("NaN"), "nan");

        assertThat(isRight(exercise, "NaN")).isTrue();
        assertThat(isRight(exercise, "nan")).isFalse();
        assertThat(isRight(exercise, "NAN")).isFalse();
    }

    @Test
    void nothingWrittenIsLeftOut() {
        assertThat(Reply.shortText(" ")
                        .grade(GATE, Scoring.allOrNothing().downTo(-1))
                        .score())
                .isZero();
    }
}
