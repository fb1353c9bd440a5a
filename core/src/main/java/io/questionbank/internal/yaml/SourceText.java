package io.questionbank.internal.yaml;

import io.questionbank.validate.SourceSpan;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** The characters of a file, and where its lines start. */
public final class SourceText {
    private static final int EXCERPT_UNITS = 160;
    private static final int EXCERPT_LEAD = 60;

    private final String file;
    private final String text;
    private final int[] lineStarts;
    private final int[] pairs;

    public SourceText(String file, String text) {
        this(file, text, lineStarts(text), pairs(text));
    }

    private SourceText(String file, String text, int[] lineStarts, int[] pairs) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts;
        this.pairs = pairs;
    }

    /** {@return this file with other characters in the places of some} @param other as long, and as many in each line */
    SourceText withText(String other) {
        return other.equals(text) ? this : new SourceText(file, other, lineStarts, pairs(other));
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = i + 1;
        }
        return Arrays.copyOf(starts, lines);
    }

    /** {@return for each surrogate pair how many code points stand before it} */
    private static int[] pairs(String text) {
        IntStream.Builder found = IntStream.builder();
        int before = 0;
        for (int i = 0; i < text.length(); before++) {
            int units = Character.charCount(text.codePointAt(i));
            if (units == 2) {
                found.add(before);
            }
            i += units;
        }
        return found.build().toArray();
    }

    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    /** {@return the offset in UTF-16 units of a place given as the parser gives it} @param codePoints before it */
    public int offset(long codePoints) {
        int within = (int) Math.min(Math.max(codePoints, 0), text.length());
        int found = Arrays.binarySearch(pairs, within);
        return Math.min(within + (found >= 0 ? found : -found - 1), text.length());
    }

    /**
     * {@return the stretch between two offsets}
     *
     * @param start in UTF-16 units
     * @param end exclusive
     */
    public SourceSpan span(int start, int end) {
        int line = lineOf(start);
        int endLine = lineOf(Math.max(start, end));
        return new SourceSpan(
                file,
                line + 1,
                start - lineStarts[line] + 1,
                endLine + 1,
                Math.max(start, end) - lineStarts[endLine] + 1,
                Optional.of(excerpt(line, start - lineStarts[line])));
    }

    private int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private int lineEnd(int line) {
        int end = line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : text.length();
        return end > lineStarts[line] && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    private SourceSpan.Excerpt excerpt(int line, int column) {
        int lineStart = lineStarts[line];
        int lineEnd = lineEnd(line);
        int from = lineEnd - lineStart <= EXCERPT_UNITS ? 0 : Math.max(0, column - EXCERPT_LEAD);
        from += splitsPair(lineStart + from) ? 1 : 0;
        int to = Math.min(lineEnd, lineStart + from + EXCERPT_UNITS);
        to -= splitsPair(to) ? 1 : 0;
        String shown = text.substring(lineStart + from, Math.max(to, lineStart + from));
        return new SourceSpan.Excerpt(Characters.replaceForbidden(shown), from + 1);
    }

    private boolean splitsPair(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }
}
