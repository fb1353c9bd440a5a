package io.questionbank.author.text;

import io.questionbank.validate.Diagnostic.Severity;

/** Whether text has colours. */
public enum Style {
    /** Without colours: for files, pipes, and where {@code NO_COLOR} is set. */
    PLAIN,
    /** With the colours of a terminal (ECMA-48, select graphic rendition). */
    COLOURED;

    private static final String BOLD = "1";
    private static final String FAINT = "2";
    private static final String GREEN = "32";
    private static final String BOLD_RED = "1;31";
    private static final String BOLD_YELLOW = "1;33";
    private static final String BOLD_CYAN = "1;36";

    /** {@return the text, standing out} @param text without line breaks */
    public String strong(String text) {
        return paint(BOLD, text);
    }

    /** {@return the text, standing back} @param text without line breaks */
    public String faint(String text) {
        return paint(FAINT, text);
    }

    /** {@return the text as good news} @param text without line breaks */
    public String good(String text) {
        return paint(GREEN, text);
    }

    /**
     * {@return the text in the colour of a severity}
     *
     * @param severity how much the problem matters
     * @param text without line breaks
     */
    public String of(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> paint(BOLD_RED, text);
            case WARNING -> paint(BOLD_YELLOW, text);
            case HINT -> paint(BOLD_CYAN, text);
        };
    }

    private String paint(String colour, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001B[" + colour + "m" + text + "\u001B[0m";
    }
}
