package io.questionbank.internal.numerals;

import java.text.Normalizer;

/** A text with the digits, signs and spaces of a keyboard in place of all others that mean the same. */
final class PlainNumerals {
    private static final String SUPERSCRIPTS = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final char SUPERSCRIPT_MINUS = '\u207B';

    private PlainNumerals() {}

    /** {@return the text; TeX's dollars, and the backslash before a percent sign, left out} */
    static String of(String text) {
        StringBuilder plain = new StringBuilder();
        String folded = Normalizer.normalize(powersWrittenOut(text), Normalizer.Form.NFKC);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean left = c == '$' || c == '\\' && i + 1 < folded.length() && folded.charAt(i + 1) == '%';
            if (!left) {
                plain.append(plain(c));
            }
        }
        return plain.toString().strip();
    }

    /** {@return the text with {@code 10^-3} for ten with a raised minus and a raised three} */
    private static String powersWrittenOut(String text) {
        StringBuilder written = new StringBuilder();
        boolean inPower = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = SUPERSCRIPTS.indexOf(c);
            boolean raised = digit >= 0 || c == SUPERSCRIPT_MINUS;
            if (raised && !inPower) {
                written.append('^');
            }
            written.append(c == SUPERSCRIPT_MINUS ? '-' : digit >= 0 ? (char) ('0' + digit) : c);
            inPower = raised;
        }
        return written.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2212', '\u2012', '\u2013' -> '-';
            case '\u2019' -> '\'';
            case '\u00D7' -> 'x';
            case '\u22C5' -> '\u00B7';
            default -> Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : c;
        };
    }
}
