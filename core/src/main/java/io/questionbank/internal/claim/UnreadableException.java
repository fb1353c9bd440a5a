package io.questionbank.internal.claim;

/** An expression that has no value; it never leaves this package. */
final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    private final int column;

    UnreadableException(String reason, int column) {
        super(reason, null, false, false);
        this.column = column;
    }

    /** {@return where in the expression, 1-based} */
    int column() {
        return column;
    }
}
