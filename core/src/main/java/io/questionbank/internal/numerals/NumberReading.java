package io.questionbank.internal.numerals;

import java.util.Optional;

/** What a learner's text says as a number, or why that is not clear. */
public sealed interface NumberReading {
    /** A number, in units of what is asked for. */
    record Value(double number) implements NumberReading {}

    /** The text has two meanings or none. */
    record Refused(String why) implements NumberReading {}

    /** {@return the number in a text} @param unit what the number is asked for in */
    static NumberReading of(String text, Optional<String> unit) {
        try {
            return new Value(new NumberScanner(text).read(new Unit(unit)));
        } catch (UnclearNumberException e) {
            return new Refused(e.why());
        }
    }
}
