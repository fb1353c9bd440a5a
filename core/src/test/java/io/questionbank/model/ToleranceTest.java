package io.questionbank.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToleranceTest {
    @ParameterizedTest
    @CsvSource({
        "10, 10.5, true",
        "10, 9.5, true",
        "10, 10.51, false",
        "0, -0.5, true",
        "-10, -10.5, true",
        "-10, 10, false"
    })
    void absoluteIsInUnitsOfTheNumber(double expected, double actual, boolean accepted) {
        assertThat(Tolerance.absolute(0.5).accepts(expected, actual)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"200, 202, true", "200, 198, true", "200, 202.1, false", "-200, -202, true", "-200, -197.9, false"})
    void relativeIsAFractionOfTheRightNumber(double expected, double actual, boolean accepted) {
        assertThat(Tolerance.relative(0.01).accepts(expected, actual)).isEqualTo(accepted);
    }

    @Test
    void relativeToZeroIsExact() {
        assertThat(Tolerance.relative(0.5).accepts(0, 0)).isTrue();
        assertThat(Tolerance.relative(0.5).accepts(0, Double.MIN_VALUE)).isFalse();
    }

    @Test
    void exactTakesTheVeryNumberOnly() {
        assertThat(Tolerance.EXACT).isEqualTo(Tolerance.absolute(0));
        assertThat(Tolerance.EXACT.accepts(0.1, 0.1)).isTrue();
        assertThat(Tolerance.EXACT.accepts(0.3, 0.1 + 0.2)).isFalse();
        assertThat(Tolerance.EXACT.accepts(0.0, -0.0)).isTrue();
    }

    @Test
    void neverAcceptsWhatIsNoNumber() {
        assertThat(Tolerance.absolute(Double.MAX_VALUE).accepts(1, Double.NaN)).isFalse();
        assertThat(Tolerance.absolute(Double.MAX_VALUE).accepts(1, Double.POSITIVE_INFINITY))
                .isFalse();
        assertThat(Tolerance.relative(1).accepts(Double.NaN, Double.NaN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, -0.001, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void isAFiniteNumberOfAtLeastZero(double amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tolerance.absolute(amount))
                .withMessage("tolerance " + amount + " is not a finite number of at least 0");
        assertThatIllegalArgumentException().isThrownBy(() -> Tolerance.relative(amount));
    }

    @Test
    void saysWhatItsAmountIsMeasuredIn() {
        assertThat(Tolerance.absolute(1).kind())
                .isEqualTo(Tolerance.Kind.ABSOLUTE)
                .hasToString("absolute");
        assertThat(Tolerance.relative(1).kind())
                .isEqualTo(Tolerance.Kind.RELATIVE)
                .hasToString("relative");
        assertThatNullPointerException()
                .isThrownBy(() -> new Tolerance(null, 1))
                .withMessage("kind");
    }
}
