package io.questionbank.internal.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Any text, as an expression. */
class ClaimFuzzTest {
    private static final Map<String, Double> NAMES = Map.of("h", 64.0, "x_1", 32.0, "min", 7.0);

    @FuzzTest(maxDuration = "3m")
    void anyExpressionSoonHasAValueOrAReason(byte[] utf8) {
        String expression = new String(utf8, StandardCharsets.UTF_8);

        Evaluation evaluation =
                assertTimeoutPreemptively(Duration.ofSeconds(2), () -> Arithmetic.evaluate(expression, NAMES));

        if (evaluation instanceof Evaluation.Value value) {
            assertThat(value.value()).isFinite();
            assertThat(NAMES.keySet()).containsAll(value.used());
        } else if (evaluation instanceof Evaluation.None none) {
            assertThat(none.reason()).isNotBlank();
            assertThat(none.column()).isBetween(1, expression.length() + 1);
        }
    }
}
