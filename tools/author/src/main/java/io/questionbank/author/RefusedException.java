package io.questionbank.author;

/** What was asked for cannot be done; the message says what is, what was expected, and what to do. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message what is, what was expected, what to do: for people, without a line break at the end */
    public RefusedException(String message) {
        super(message);
    }

    /**
     * @param message what is, what was expected, what to do: for people, without a line break at the end
     * @param cause what happened below
     */
    public RefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
