package io.questionbank.validate;

import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of a file.
 *
 * @param file as the source of the bank names it, with control characters replaced
 * @param startLine 1-based; 0 where the place has no position in a file
 * @param startColumn 1-based, in UTF-16 units; 0 where the place has no position in a file
 * @param endLine 1-based
 * @param endColumn 1-based, exclusive, in UTF-16 units
 * @param excerpt what the start line says, where there is one
 */
public record SourceSpan(
        String file, int startLine, int startColumn, int endLine, int endColumn, Optional<Excerpt> excerpt) {
    /**
     * Part of a line of text, fit to be shown: of bounded length, with control characters replaced.
     *
     * @param text the characters
     * @param column where in the line they start, 1-based
     */
    public record Excerpt(String text, int column) {
        public Excerpt {
            Objects.requireNonNull(text, "text");
        }
    }

    public SourceSpan {
        file = Messages.harmless(file);
        Objects.requireNonNull(excerpt, "excerpt");
    }

    /**
     * {@return a place without a position, such as a file that is missing, or an item of a bank made in code}
     *
     * @param name the file or the item
     */
    public static SourceSpan unpositioned(String name) {
        return new SourceSpan(name, 0, 0, 0, 0, Optional.empty());
    }

    /** {@return whether line and column are known} */
    public boolean positioned() {
        return startLine > 0;
    }

    /**
     * {@return {@code file:line:column}, or the file alone where there is no position; characters of the file's name that act
     * on a terminal are replaced}
     */
    @Override
    public String toString() {
        String shown = Messages.oneLine(file);
        return positioned() ? shown + ":" + startLine + ":" + startColumn : shown;
    }
}
