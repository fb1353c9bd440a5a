package io.questionbank.model;

import java.util.Locale;
import java.util.Objects;

/**
 * How far a number may be from the right one.
 *
 * <pre>{@code Tolerance.relative(0.01).accepts(200, 201) // true}</pre>
 *
 * @param kind what the amount is measured in
 * @param amount in units of the number itself, or as a fraction of the right number's magnitude (0.01 is one percent); at
 *     least 0
 */
public record Tolerance(Kind kind, double amount) {
    /** What the amount of a tolerance is measured in. */
    public enum Kind {
        /** Units of the number itself. */
        ABSOLUTE,
        /** A fraction of the right number's magnitude. */
        RELATIVE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Only the very number will do. */
    public static final Tolerance EXACT = absolute(0);

    public Tolerance {
        Objects.requireNonNull(kind, "kind");
        if (!(amount >= 0) || Double.isInfinite(amount)) {
            throw new IllegalArgumentException("tolerance " + amount + " is not a finite number of at least 0");
        }
    }

    /**
     * {@return a tolerance in units of the number itself}
     *
     * @param amount at least 0
     */
    public static Tolerance absolute(double amount) {
        return new Tolerance(Kind.ABSOLUTE, amount);
    }

    /**
     * {@return a tolerance as a fraction of the right number's magnitude}
     *
     * @param fraction at least 0; 0.01 is one percent
     */
    public static Tolerance relative(double fraction) {
        return new Tolerance(Kind.RELATIVE, fraction);
    }

    /**
     * {@return whether {@code actual} is near enough to {@code expected}; the bound itself is near enough}
     *
     * @param expected the right number
     * @param actual the number given
     */
    public boolean accepts(double expected, double actual) {
        double bound = kind == Kind.ABSOLUTE ? amount : amount * Math.abs(expected);
        return actual == expected || Math.abs(actual - expected) <= bound;
    }
}
