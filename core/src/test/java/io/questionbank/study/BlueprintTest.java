package io.questionbank.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.questionbank.model.CodeReview;
import io.questionbank.model.Difficulty;
import io.questionbank.model.Exercise;
import io.questionbank.model.Numeric;
import io.questionbank.model.SingleChoice;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlueprintTest {
    private static final Blueprint SCREENING = Blueprint.of("LSTM screening", 10)
            .in("rnn-sequences", 6)
            .atLeast(Difficulty.ADVANCED, 3)
            .difficulty(Difficulty.BEGINNER, 2)
            .kind(SingleChoice.class, 4)
            .kind(CodeReview.class, 0)
            .objective("size-model", 1)
            .severalOfAQuestion()
            .minutes(30)
            .passMark(0.7);

    @Test
    void printsWhatItAsksForInOneLineAndIsReadBackFromIt() {
        assertThat(SCREENING)
                .hasToString(
                        "LSTM screening; 10 items; 6 in rnn-sequences; 3 at least advanced; 2 beginner;"
                                + " 4 single-choice; 0 code-review; 1 for size-model; several of a question; time PT30M; pass mark 0.7");
        assertThat(Blueprint.of(SCREENING.toString())).isEqualTo(SCREENING);
        Blueprint plain = Blueprint.of("Plain", 1);
        assertThat(Blueprint.of(plain.toString())).isEqualTo(plain).hasSameHashCodeAs(plain);
    }

    @Test
    void everyStepLeavesTheBlueprintBeforeItAsItWas() {
        Blueprint plain = Blueprint.of("Plain", 10);
        assertThat(plain.minutes(30).time()).contains(Duration.ofMinutes(30));
        assertThat(plain.kind(Numeric.class, 2)).isNotEqualTo(plain);
        assertThat(plain).hasToString("Plain; 10 items; pass mark 0.5");
    }

    @Test
    void aStepForTheSameThingTakesThePlaceOfTheFirst() {
        assertThat(Blueprint.of("Two", 10).kind(Numeric.class, 2).kind(Numeric.class, 3))
                .isEqualTo(Blueprint.of("Two", 10).kind(Numeric.class, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Plain",
                "Plain; many items",
                "Plain; 2 numeric",
                "Plain; 0 items",
                "Plain; 10 items; 2 Numeric",
                "Plain; 10 items; numeric",
                "Plain; 10 items; -1 numeric",
                "Plain; 10 items; time soon",
                "Plain; 10 items; time PT0S",
                "Plain; 10 items; pass mark 1.5"
            })
    void whatIsNoBlueprintIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Blueprint.of(text))
                .withMessageContaining("expected");
    }

    @Test
    void whatCannotBeAskedForIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Blueprint.of("a; b", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> SCREENING.kind(Exercise.class, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> SCREENING.in("Not an id", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> SCREENING.minutes(0));
    }
}
