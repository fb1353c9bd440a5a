package io.questionbank.validate;

import static io.questionbank.validate.Severity.ERROR;
import static io.questionbank.validate.Severity.HINT;
import static io.questionbank.validate.Severity.WARNING;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Every kind of problem that this library reports. A code is permanent and never reused; {@link #page()} explains it.
 *
 * <p>Rules from elsewhere bring codes of their own, so {@link Diagnostic#code()} is a text.
 */
public enum Code {
    // files
    MISSING_FILE(ERROR),
    UNREADABLE_FILE(ERROR),
    OUTSIDE_BANK(ERROR),
    FILE_TOO_LARGE(ERROR),
    UNLISTED_FILE(ERROR),
    // characters
    NOT_UTF8(ERROR),
    FORBIDDEN_CHARACTER(ERROR),
    LINE_TOO_LONG(ERROR),
    TEXT_TOO_LONG(ERROR),
    // YAML
    NOT_YAML(ERROR),
    EMPTY_FILE(ERROR),
    FORBIDDEN_YAML(ERROR),
    TOO_DEEP(ERROR),
    TOO_MANY_VALUES(ERROR),
    DUPLICATE_KEY(ERROR),
    // keys and values
    UNKNOWN_KEY(ERROR),
    MISSING_KEY(ERROR),
    CONFLICTING_KEYS(ERROR),
    NULL_VALUE(ERROR),
    WRONG_TYPE(ERROR),
    WRONG_FORM(ERROR),
    UNKNOWN_VALUE(ERROR),
    UNSUPPORTED_FORMAT(ERROR),
    WRONG_ID(ERROR),
    // constraints
    BLANK_TEXT(ERROR),
    WRONG_COUNT(ERROR),
    OUT_OF_RANGE(ERROR),
    // relations
    DUPLICATE_ID(ERROR),
    UNKNOWN_SOURCE(ERROR),
    UNKNOWN_TOPIC(ERROR),
    UNKNOWN_QUESTION(ERROR),
    UNKNOWN_KEY_POINT(ERROR),
    UNKNOWN_MISTAKE(ERROR),
    PREREQUISITE_CYCLE(ERROR),
    WRONG_ANSWER_KEY(ERROR),
    LINES_OUTSIDE_CODE(ERROR),
    ABSENT_TOPIC(HINT),
    // loading
    NO_BANK(ERROR),
    PROVIDER_FAILED(WARNING),
    TOO_MANY_PROBLEMS(ERROR);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    /** {@return how much it matters} */
    public Severity severity() {
        return severity;
    }

    /** {@return the page that explains it, in Markdown: what is wrong, what is right, and why it matters} */
    public String page() {
        try (InputStream page = Code.class.getResourceAsStream("code-pages/" + this + ".md")) {
            if (page == null) {
                throw new IllegalStateException("the library's jar lacks the page of '" + this + "'");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the page of '" + this + "'", e);
        }
    }

    /** {@return the code as reports print it, such as {@code unknown-key}} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
