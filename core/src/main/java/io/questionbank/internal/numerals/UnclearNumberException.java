package io.questionbank.internal.numerals;

/** A text does not say one number. */
final class UnclearNumberException extends Exception {
    private static final long serialVersionUID = 1;

    private final String why;

    UnclearNumberException(String why) {
        super(why, null, false, false);
        this.why = why;
    }

    String why() {
        return why;
    }
}
