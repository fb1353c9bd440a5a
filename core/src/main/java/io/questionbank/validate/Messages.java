package io.questionbank.validate;

/** Makes text from a bank fit for a message: one line, of bounded length, without characters that act on a terminal. */
final class Messages {
    private static final int MAX_LENGTH = 500;

    private Messages() {}

    static String oneLine(String text) {
        return harmless(text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "...");
    }

    /** {@return the text, however long, without those characters} */
    static String harmless(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(c -> harmless(c) ? c : '\uFFFD').forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean harmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
