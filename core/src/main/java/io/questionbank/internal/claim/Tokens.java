package io.questionbank.internal.claim;

/** The characters of an expression, taken from left to right; spaces between words and signs do not count. */
final class Tokens {
    private final String text;
    private int at;

    Tokens(String text) {
        this.text = text;
        skipSpaces();
    }

    /** {@return where the next word or sign begins, 1-based} */
    int column() {
        return at + 1;
    }

    boolean take(char sign) {
        if (peek() != sign || atEnd()) {
            return false;
        }
        at++;
        skipSpaces();
        return true;
    }

    void require(char sign) throws UnreadableException {
        if (!take(sign)) {
            throw expected("'" + sign + "'");
        }
    }

    void requireEnd() throws UnreadableException {
        if (!atEnd()) {
            throw expected("an operator or the end");
        }
    }

    boolean atName() {
        return isLetter(peek());
    }

    String name() {
        int start = at;
        while (isLetter(peek()) || isDigit(peek())) {
            at++;
        }
        String name = text.substring(start, at);
        skipSpaces();
        return name;
    }

    /** Takes decimal digits with an optional fraction and an optional exponent: {@code 12}, {@code 0.5}, {@code 1e-6}. */
    double number() throws UnreadableException {
        int start = at;
        digits("a number, a name or '('");
        if (peek() == '.') {
            at++;
            digits("a digit after the point");
        }
        if (peek() == 'e' || peek() == 'E') {
            at++;
            if (peek() == '-' || peek() == '+') {
                at++;
            }
            digits("the digits of the exponent");
        }
        double number = Double.parseDouble(text.substring(start, at));
        skipSpaces();
        return number;
    }

    UnreadableException unreadable(String reason) {
        return new UnreadableException(reason, column());
    }

    private UnreadableException expected(String what) {
        String found = atEnd() ? "the expression ends" : "there is '" + Character.toString(text.codePointAt(at)) + "'";
        return unreadable(found + "; expected " + what);
    }

    private void digits(String expected) throws UnreadableException {
        if (!isDigit(peek())) {
            throw expected(expected);
        }
        while (isDigit(peek())) {
            at++;
        }
    }

    private void skipSpaces() {
        while (!atEnd() && Character.isWhitespace(peek())) {
            at++;
        }
    }

    private boolean atEnd() {
        return at == text.length();
    }

    private char peek() {
        return atEnd() ? 0 : text.charAt(at);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }
}
