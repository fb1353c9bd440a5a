package io.questionbank.author.read;

import java.math.BigDecimal;

/** Numbers as people write them: {@code 20} and {@code 0.00006}, not {@code 20.0} and {@code 6.0E-5}. */
final class Numeral {
    private static final int MOST_DIGITS = 15;

    private Numeral() {}

    /** {@return the number without an exponent, unless that would take many zeros} */
    static String of(double number) {
        return of(new BigDecimal(Double.toString(number)));
    }

    /** {@return the fraction in hundredths, such as {@code 1%}} */
    static String percent(double fraction) {
        return of(new BigDecimal(Double.toString(fraction)).movePointRight(2)) + "%";
    }

    private static String of(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        String plain = shortest.toPlainString();
        return plain.length() <= MOST_DIGITS ? plain : shortest.toString();
    }
}
