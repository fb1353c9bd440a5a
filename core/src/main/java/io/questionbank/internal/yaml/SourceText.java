package io.questionbank.internal.yaml;

import io.questionbank.validate.SourceSpan;
import java.util.Arrays;
import java.util.Optional;

/** The characters of a file, and where its lines start. */
public final class SourceText {
    private static final int EXCERPT_UNITS = 160;
    private static final int EXCERPT_LEAD = 60;

    private final String file;
    private final String written;
    private final String text;
    private final int[] left;
    private final int[] lineStarts;
    private final int[] writtenLineStarts;
    private int cursorLine = -1;
    private int cursorCodePoints;
    private int cursorOffset;

    public SourceText(String file, String text) {
        this(file, text, text, new int[0]);
    }

    /**
     * A text that leaves out characters of the file, at whose places it still points.
     *
     * @param written all of the file
     * @param text what is left of it; line feeds are
     * @param left for each UTF-16 unit left out, how many before it were not; ascending
     */
    SourceText(String file, String written, String text, int[] left) {
        this.file = file;
        this.written = written;
        this.text = text;
        this.left = left;
        this.lineStarts = lineStarts(text);
        this.writtenLineStarts = left.length == 0 ? lineStarts : lineStarts(written);
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

    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    /**
     * {@return the offset in UTF-16 units of a place given as parsers give it}
     *
     * <p>Asked for places in ascending order, it looks at each character of a line once.
     *
     * @param line 0-based
     * @param codePoints from the start of the line
     */
    public int offset(int line, int codePoints) {
        int known = Math.min(line, lineStarts.length - 1);
        int end = lineEnd(text, lineStarts, known);
        if (known != cursorLine || codePoints < cursorCodePoints) {
            cursorLine = known;
            cursorCodePoints = 0;
            cursorOffset = lineStarts[known];
        }
        while (cursorCodePoints < codePoints && cursorOffset < end) {
            cursorOffset += Character.charCount(text.codePointAt(cursorOffset));
            cursorCodePoints++;
        }
        return cursorOffset;
    }

    /**
     * {@return the stretch between two offsets}
     *
     * @param start in UTF-16 units
     * @param end exclusive
     */
    public SourceSpan span(int start, int end) {
        int from = writtenOffset(start);
        int to = Math.max(from, end > start ? writtenOffset(end - 1) + 1 : from);
        int line = lineOf(from);
        int endLine = lineOf(to);
        return new SourceSpan(
                file,
                line + 1,
                from - writtenLineStarts[line] + 1,
                endLine + 1,
                to - writtenLineStarts[endLine] + 1,
                Optional.of(excerpt(line, from - writtenLineStarts[line])));
    }

    private int writtenOffset(int offset) {
        int low = 0;
        int high = left.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (left[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return offset + low;
    }

    private int lineOf(int offset) {
        int found = Arrays.binarySearch(writtenLineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private static int lineEnd(String text, int[] lineStarts, int line) {
        int end = line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : text.length();
        return end > lineStarts[line] && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    private SourceSpan.Excerpt excerpt(int line, int column) {
        int lineStart = writtenLineStarts[line];
        int lineEnd = lineEnd(written, writtenLineStarts, line);
        int from = lineEnd - lineStart <= EXCERPT_UNITS ? 0 : Math.max(0, column - EXCERPT_LEAD);
        from += splitsPair(lineStart + from) ? 1 : 0;
        int to = Math.min(lineEnd, lineStart + from + EXCERPT_UNITS);
        to -= splitsPair(to) ? 1 : 0;
        StringBuilder shown = new StringBuilder(written.substring(lineStart + from, Math.max(to, lineStart + from)));
        for (int i = 0; i < shown.length(); i++) {
            if (Characters.shownAsReplacement(shown.charAt(i))) {
                shown.setCharAt(i, '\uFFFD');
            }
        }
        return new SourceSpan.Excerpt(shown.toString(), from + 1);
    }

    private boolean splitsPair(int offset) {
        return offset > 0
                && offset < written.length()
                && Character.isLowSurrogate(written.charAt(offset))
                && Character.isHighSurrogate(written.charAt(offset - 1));
    }
}
