package io.questionbank.internal.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;

/** Decimal notation as JSON has it (RFC 8259, section 6): no octal, no hexadecimal, no infinities, no digit groups. */
public final class Numerals {
    private static final int MAX_LENGTH = 40;
    private static final double EXACT_INTEGERS = 1L << 53;

    private Numerals() {}

    public static boolean isInteger(String text) {
        int digits = text.startsWith("-") ? 1 : 0;
        return integerEnd(text) == text.length() && text.length() - digits <= 9;
    }

    /** {@return whether the text is a number that a double can hold} */
    public static boolean isNumber(String text) {
        int at = integerEnd(text);
        if (at < 0 || text.length() > MAX_LENGTH) {
            return false;
        }
        if (at < text.length() && text.charAt(at) == '.') {
            int fraction = digitsEnd(text, at + 1);
            if (fraction == at + 1) {
                return false;
            }
            at = fraction;
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            int sign = at + 1 < text.length() && "+-".indexOf(text.charAt(at + 1)) >= 0 ? at + 2 : at + 1;
            int exponent = digitsEnd(text, sign);
            if (exponent == sign) {
                return false;
            }
            at = exponent;
        }
        return at == text.length() && Double.isFinite(Double.parseDouble(text));
    }

    /** {@return where the integer at the start ends, or -1 where none starts} */
    private static int integerEnd(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int end = digitsEnd(text, start);
        boolean leadingZero = end > start + 1 && text.charAt(start) == '0';
        return end == start || leadingZero ? -1 : end;
    }

    private static int digitsEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** Writes the shortest notation that reads back as the same double. */
    public static void write(double value, JsonGenerator out) throws IOException {
        if (value == 0 && 1 / value < 0) {
            out.writeNumber("-0.0");
        } else if (value == Math.rint(value) && Math.abs(value) < EXACT_INTEGERS) {
            out.writeNumber((long) value);
        } else {
            out.writeNumber(new BigDecimal(Double.toString(value)).toString());
        }
    }

    /** {@return the fraction that is nearest to a percentage, given as a number} */
    public static double ofPercentage(String number) {
        return Double.parseDouble(number) == 0
                ? 0
                : new BigDecimal(number).movePointLeft(2).doubleValue();
    }

    /** {@return the shortest percentage that reads back as the same fraction} */
    public static String percentage(double fraction) {
        BigDecimal exact =
                new BigDecimal(Double.toString(fraction)).movePointRight(2).stripTrailingZeros();
        String plain = exact.toPlainString();
        return plain.length() <= MAX_LENGTH ? plain : exact.toString();
    }
}
