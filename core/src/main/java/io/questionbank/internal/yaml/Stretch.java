package io.questionbank.internal.yaml;

import io.questionbank.validate.SourceSpan;

/**
 * A stretch of a file, as offsets. A tree holds one for each of its nodes; line, column and excerpt, which take a hundred
 * times the memory, are made only of those that have a problem.
 *
 * @param start in UTF-16 units
 * @param end exclusive
 */
record Stretch(SourceText source, int start, int end) implements Located {
    @Override
    public SourceSpan span() {
        return source.span(start, end);
    }
}
