package io.questionbank.internal.text;

/** A piece of a bank's text as messages show it. */
public final class Quote {
    private static final int MAX_LENGTH = 60;

    private Quote() {}

    /** {@return the text in quotes, in one line, the middle left out where it is long} */
    public static String of(String text) {
        String line = text.strip().replace('\n', ' ');
        if (line.length() <= MAX_LENGTH) {
            return "'" + line + "'";
        }
        int half = MAX_LENGTH / 2;
        return "'" + line.substring(0, half) + " ... " + line.substring(line.length() - half) + "'";
    }
}
