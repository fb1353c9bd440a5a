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
    private final int[] skipped;

    public SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.skipped = skipped(text);
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

    /** {@return for each unit that is no character to the parser, how many characters before it are; ascending} */
    private static int[] skipped(String text) {
        IntStream.Builder skipped = IntStream.builder();
        int read = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int units = Character.charCount(c);
            int unread = Characters.forbidden(c) ? units : units - 1;
            read += units - unread;
            for (int unit = 0; unit < unread; unit++) {
                skipped.add(read);
            }
            i += units;
        }
        return skipped.build().toArray();
    }

    public String file() {
        return file;
    }

    /** {@return all of the file} */
    public String text() {
        return text;
    }

    /** {@return whether the parser reads every unit as a character: there are no surrogate pairs and nothing is forbidden} */
    boolean isPlain() {
        return skipped.length == 0;
    }

    /** {@return what the parser is to read: the text without the characters that a bank may not hold} */
    public String parsed() {
        return isPlain() ? text : Characters.withoutForbidden(text);
    }

    /**
     * {@return the offset in UTF-16 units of a character}
     *
     * @param read how many characters the parser read before it, in code points
     */
    public int offset(long read) {
        int low = 0;
        int high = skipped.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (skipped[middle] <= read) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return (int) Math.min(Math.max(read, 0) + low, text.length());
    }

    /**
     * {@return the offset in UTF-16 units of where a character ends}
     *
     * @param read how many characters the parser had then read, in code points
     */
    public int endOffset(long read) {
        int last = offset(read - 1);
        return read < 1 || last == text.length() ? last : last + Character.charCount(text.codePointAt(last));
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
