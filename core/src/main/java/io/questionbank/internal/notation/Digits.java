package io.questionbank.internal.notation;

/** ASCII characters, by kind. */
final class Digits {
    private Digits() {}

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean areDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(Digits::isDigit);
    }

    static boolean isLetterOrDigit(int c) {
        return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
