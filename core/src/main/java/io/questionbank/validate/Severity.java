package io.questionbank.validate;

import java.util.Locale;

/** How much a problem matters, worst first. */
public enum Severity {
    /** The bank cannot be used as it stands. */
    ERROR,
    /** The bank can be used, and should be better. */
    WARNING,
    /** Nothing is wrong; something is worth knowing. */
    HINT;

    /** {@return the word that reports print, such as {@code error}} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
