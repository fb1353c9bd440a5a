package io.questionbank.model;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimTest {
    @Test
    void numbersAreFinite() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Claim("1 / 0", Map.of(), Double.POSITIVE_INFINITY, Tolerance.EXACT))
                .withMessage("the result is Infinity; expected a finite number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Claim("x", Map.of("x", Double.NaN), 1, Tolerance.EXACT))
                .withMessage("'x' is NaN; expected a finite number");
    }

    @Test
    void everyNameHasAValue() {
        Map<String, Double> where = new HashMap<>();
        where.put("x", null);
        assertThatNullPointerException().isThrownBy(() -> new Claim("x", where, 1, Tolerance.EXACT));
    }
}
