package io.questionbank.example.model;

/** A model's answer does not stand up to the check. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    /** @param message what is wrong with it, to follow "because" */
    RefusedException(String message) {
        super(message);
    }
}
