package io.questionbank.validate;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A problem of a bank: what is, what was expected, what to do, and where.
 *
 * @param code what kind of problem it is, such as {@code unknown-key}: permanent, never reused
 * @param severity how much it matters
 * @param span where it is
 * @param message what is, and what was expected; one line of bounded length without control characters
 * @param fix what to do, where that is known
 * @param related other places that have to do with it
 */
public record Diagnostic(
        String code, Severity severity, SourceSpan span, String message, Optional<Fix> fix, List<Related> related) {
    /**
     * How a report of problems is written.
     *
     * <pre>{@code System.out.print(Diagnostic.Format.TEXT.format(result.diagnostics()));}</pre>
     */
    @FunctionalInterface
    public interface Format {
        /** For people: each problem with the line it is in and a mark under the place; the first 100 and a count of the rest. */
        Format TEXT = new TextReport(100);

        /**
         * {@return the report, ending in a line break unless it is empty}
         *
         * @param diagnostics the problems, in the order to show
         */
        String format(List<Diagnostic> diagnostics);
    }

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

    /**
     * Another place that has to do with a problem.
     *
     * @param span where
     * @param message what is there, such as {@code first used here}
     */
    public record Related(SourceSpan span, String message) {
        public Related {
            Objects.requireNonNull(span, "span");
            message = Messages.oneLine(message);
        }
    }

    /**
     * What to do about a problem.
     *
     * @param advice a few words, such as {@code did you mean 'answer'?}; one line of bounded length without control characters
     * @param replacement the text to put in place of the problem's span, where a text alone mends it
     */
    public record Fix(String advice, Optional<String> replacement) {
        public Fix {
            advice = Messages.oneLine(advice);
            Objects.requireNonNull(replacement, "replacement");
        }

        /**
         * {@return advice that takes a person to follow}
         *
         * @param advice a few words
         */
        public static Fix advice(String advice) {
            return new Fix(advice, Optional.empty());
        }

        /**
         * {@return the suggestion to write another word}
         *
         * @param word the word that was probably meant
         */
        public static Fix didYouMean(String word) {
            return new Fix("did you mean '" + word + "'?", Optional.of(word));
        }
    }

    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(span, "span");
        message = Messages.oneLine(message);
        Objects.requireNonNull(fix, "fix");
        related = List.copyOf(related);
    }

    /**
     * {@return the same problem, mattering more or less}
     *
     * @param other how much it matters
     */
    public Diagnostic as(Severity other) {
        return new Diagnostic(code, other, span, message, fix, related);
    }

    /** {@return the problem in one line: {@code file:line:column: error: message [code]}} */
    @Override
    public String toString() {
        return span + ": " + severity + ": " + message + " [" + code + "]";
    }
}
