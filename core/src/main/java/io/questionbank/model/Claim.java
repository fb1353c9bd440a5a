package io.questionbank.model;

import jakarta.validation.constraints.NotBlank;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Arithmetic that an answer states and a validator can redo: {@code 4 * h * (h + x + 1)} where h is 64 and x is 32 equals
 * 24832.
 *
 * @param expression numbers, names, {@code + - * / ^}, parentheses and a few functions
 * @param where the value of each name, in the order written
 * @param expected the stated result
 * @param tolerance how far the computed result may be from it
 */
public record Claim(@NotBlank String expression, Map<String, Double> where, double expected, Tolerance tolerance) {
    public Claim {
        Objects.requireNonNull(expression, "expression");
        Objects.requireNonNull(tolerance, "tolerance");
        Map<String, Double> bindings = new LinkedHashMap<>(where);
        for (Map.Entry<String, Double> bound : bindings.entrySet()) {
            if (!Double.isFinite(bound.getValue())) {
                throw notFinite("'" + bound.getKey() + "'", bound.getValue());
            }
        }
        where = Collections.unmodifiableMap(bindings);
        if (!Double.isFinite(expected)) {
            throw notFinite("the result", expected);
        }
    }

    private static IllegalArgumentException notFinite(String what, double value) {
        return new IllegalArgumentException(what + " is " + value + "; expected a finite number");
    }
}
