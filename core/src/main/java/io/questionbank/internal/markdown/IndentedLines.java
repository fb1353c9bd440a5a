package io.questionbank.internal.markdown;

/** Lines of text, some of them indented behind a marker such as {@code - }. */
final class IndentedLines {
    private final StringBuilder text = new StringBuilder();
    private String indent = "";
    private String nextIndent = "";
    private boolean begun;

    /** Begins a line. */
    void line() {
        emptyLine();
        text.append(nextIndent);
        nextIndent = indent;
    }

    void emptyLine() {
        if (begun) {
            text.append('\n');
        }
        begun = true;
    }

    /** Adds to the line begun last. */
    void append(String content) {
        text.append(content);
    }

    /** Puts the marker before the next line, and as much space before the lines after it. */
    void indent(String marker) {
        nextIndent += marker;
        indent += " ".repeat(marker.length());
    }

    /** Ends what {@link #indent} began; a marker that has got no line has one now. */
    void outdent(String marker) {
        if (!nextIndent.equals(indent)) {
            line();
        }
        indent = indent.substring(marker.length());
        nextIndent = indent;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
