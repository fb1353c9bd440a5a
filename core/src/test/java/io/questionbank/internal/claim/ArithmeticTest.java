package io.questionbank.internal.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArithmeticTest {
    private static final Map<String, Double> NAMES = Map.of("h", 64.0, "x_1", 32.0, "min", 7.0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 + 2 * 3           | 7
                    (1 + 2) * 3         | 9
                    10 - 4 - 3          | 3
                    16 / 4 / 2          | 2
                    16 / 4 * 2          | 8
                    2 ^ 3 ^ 2           | 512
                    -2 ^ 2              | -4
                    (-2) ^ 2            | 4
                    2 ^ -1              | 0.5
                    2 * -3              | -6
                    1 - -1              | 2
                    --1                 | 1
                    1e3 + 1.5E-1        | 1000.15
                    007                 | 7
                    h * (h + x_1 + 1)   | 6208
                    min                 | 7
                    min(3, 1, 2)        | 1
                    max(1, h)           | 64
                    min(1 + 2, (4))     | 3
                    sqrt(h)             | 8
                    exp(0)              | 1
                    ln(exp(2))          | 2
                    log2(8)             | 3
                    tanh(0.5)           | 0.46211715726000975
                    sigmoid(0)          | 0.5
                    sigmoid(-800)       | 0
                    """)
    void evaluates(String expression, double value) {
        assertThat(valueOf(expression)).isCloseTo(value, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    ""          | 1 | the expression ends; expected a number, a name or '('
                    "   "       | 4 | the expression ends; expected a number, a name or '('
                    1 +         | 4 | the expression ends; expected a number, a name or '('
                    + 1         | 1 | there is '+'; expected a number, a name or '('
                    2 h         | 3 | there is 'h'; expected an operator or the end
                    2h          | 2 | there is 'h'; expected an operator or the end
                    (1          | 3 | the expression ends; expected ')'
                    1)          | 2 | there is ')'; expected an operator or the end
                    1.          | 3 | the expression ends; expected a digit after the point
                    .5          | 1 | there is '.'; expected a number, a name or '('
                    1e          | 3 | the expression ends; expected the digits of the exponent
                    2 ** 3      | 4 | there is '*'; expected a number, a name or '('
                    2 × 3       | 3 | there is '×'; expected an operator or the end
                    1 < 2       | 3 | there is '<'; expected an operator or the end
                    y + 1       | 1 | 'y' has no value in 'where'
                    1 + pi      | 5 | 'pi' has no value in 'where'
                    sin(1)      | 1 | there is no function 'sin'; expected one of sqrt, exp, ln, log2, tanh, sigmoid, min, max
                    h(1)        | 1 | there is no function 'h'; expected one of sqrt, exp, ln, log2, tanh, sigmoid, min, max
                    sqrt()      | 6 | there is ')'; expected a number, a name or '('
                    sqrt(1, 2)  | 7 | there is ','; expected ')'
                    min(1)      | 6 | there is ')'; expected ','
                    1 / 0       | 6 | what ends here is no finite number
                    0 / 0       | 6 | what ends here is no finite number
                    sqrt(-1)    | 9 | what ends here is no finite number
                    ln(0)       | 6 | what ends here is no finite number
                    1 / (1 / 0) | 11 | what ends here is no finite number
                    exp(1000)   | 10 | what ends here is no finite number
                    1e999       | 6 | what ends here is no finite number
                    """)
    void saysWhyThereIsNoValue(String expression, int column, String reason) {
        assertThat(Arithmetic.evaluate(expression, NAMES)).isEqualTo(new Evaluation.None(reason, column));
    }

    @Test
    void namesWhatItUses() {
        assertThat(Arithmetic.evaluate("h + h * 2", NAMES))
                .isInstanceOfSatisfying(
                        Evaluation.Value.class,
                        value -> assertThat(value.used()).containsExactly("h"));
    }

    @Test
    void aValueThatIsNotFiniteIsNone() {
        assertThat(Arithmetic.evaluate("n", Map.of("n", Double.NaN))).isInstanceOf(Evaluation.None.class);
    }

    @Test
    void hundredLevelsAreReadAndMoreAreNot() {
        assertThat(valueOf("(".repeat(99) + "1" + ")".repeat(99))).isEqualTo(1);
        assertThat(Arithmetic.evaluate("(".repeat(100) + "1" + ")".repeat(100), NAMES))
                .isEqualTo(new Evaluation.None("it is nested deeper than 100 levels", 101));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "-", "2^", "sqrt(", "min(1,", "1+", "1e9", "\uD83C", " ", "\u0000", "("})
    void hostileExpressionsGiveAResultSoon(String part) {
        for (int times : new int[] {500, 10_000, 100_000}) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(2),
                    () -> assertThat(Arithmetic.evaluate(part.repeat(times) + "1" + ")".repeat(times), NAMES))
                            .isInstanceOf(Evaluation.None.class));
        }
    }

    @Test
    void longSumsAreRead() {
        assertThat(valueOf("1+".repeat(900) + "1")).isEqualTo(901);
    }

    private static double valueOf(String expression) {
        Evaluation evaluation = Arithmetic.evaluate(expression, NAMES);
        assertThat(evaluation).isInstanceOf(Evaluation.Value.class);
        return ((Evaluation.Value) evaluation).value();
    }
}
