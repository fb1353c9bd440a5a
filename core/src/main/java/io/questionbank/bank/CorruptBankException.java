package io.questionbank.bank;

import java.util.Objects;

/**
 * Something of a bank in compiled form is not as it was written, or was written by a later version of the library.
 *
 * <pre>{@code
 * io.questionbank.rnn.RnnBank: the bodies of topic 'rnn-sequences' are damaged: question 'rnn-sequences/lstm-gates' does not have its checksum
 * }</pre>
 */
public final class CorruptBankException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String artifact;
    private final String section;
    private final String reason;

    /**
     * Makes an exception whose message says all that it knows.
     *
     * @param artifact where the bank is, as reports name it
     * @param section of the bank, such as {@code bank.index, strings}
     * @param reason what is wrong there, what was expected, and what to do
     */
    public CorruptBankException(String artifact, String section, String reason) {
        super(artifact + ": " + section + ": " + reason);
        this.artifact = Objects.requireNonNull(artifact, "artifact");
        this.section = Objects.requireNonNull(section, "section");
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /** {@return where the bank is, as reports name it} */
    public String artifact() {
        return artifact;
    }

    /** {@return the part of the bank that cannot be read, such as {@code bank.index, strings}} */
    public String section() {
        return section;
    }

    /** {@return what is wrong there, and what to do} */
    public String reason() {
        return reason;
    }
}
