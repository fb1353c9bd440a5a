package io.questionbank.internal.notation;

import java.util.Optional;

/** An ISBN, with hyphens or without. */
final class Isbn {
    private Isbn() {}

    static Optional<String> fault(String text) {
        String digits = text.replace("-", "").replace(" ", "");
        if (digits.length() == 10 && Digits.areDigits(digits.substring(0, 9)) && valueAt(digits, 9) >= 0) {
            return weighted10(digits) % 11 == 0 ? Optional.empty() : wrongCheckDigit();
        }
        if (digits.length() == 13 && Digits.areDigits(digits) && isBookland(digits)) {
            return weighted13(digits) % 10 == 0 ? Optional.empty() : wrongCheckDigit();
        }
        return Optional.of("expected 10 digits, the last of them possibly X, or 13 that begin with 978 or 979");
    }

    private static Optional<String> wrongCheckDigit() {
        return Optional.of("its check digit does not fit the other digits; expected the number as printed in the book");
    }

    private static boolean isBookland(String digits) {
        return digits.startsWith("978") || digits.startsWith("979");
    }

    private static int weighted10(String digits) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            sum += (10 - i) * valueAt(digits, i);
        }
        return sum;
    }

    private static int weighted13(String digits) {
        int sum = 0;
        for (int i = 0; i < 13; i++) {
            sum += (i % 2 == 0 ? 1 : 3) * valueAt(digits, i);
        }
        return sum;
    }

    /** {@return the value of a digit, 10 for X, or -1} */
    private static int valueAt(String digits, int index) {
        char c = digits.charAt(index);
        if (c == 'X' || c == 'x') {
            return 10;
        }
        return Digits.isDigit(c) ? c - '0' : -1;
    }
}
