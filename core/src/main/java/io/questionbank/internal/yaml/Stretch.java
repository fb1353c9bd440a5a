package io.questionbank.internal.yaml;

import io.questionbank.validate.SourceSpan;
import java.util.Optional;

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

    @Override
    public Optional<SourceSpan> span(Words words) {
        String text = source.text();
        int at = text.indexOf(words.text(), start);
        for (int i = 0; i < words.occurrence() && at >= 0; i++) {
            at = text.indexOf(words.text(), at + words.text().length());
        }
        int last = at + words.text().length();
        return at < 0 || last > end ? Optional.empty() : Optional.of(source.span(at, last));
    }
}
