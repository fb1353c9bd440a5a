package io.questionbank.internal.markdown;

/**
 * Texts without mark-up that can be told at a glance, which spares parsing them: one paragraph, every line of which begins
 * with a letter, without any character that could begin a formula, code, a link, an entity or the like.
 */
final class UnmarkedText {
    private static final String MARKS = "\\`*_[]<&$";
    private static final char LAST_OF_ASCII = 0x7E;

    private UnmarkedText() {}

    /** {@return whether the text certainly means what is written, each line break a space; others may, too} */
    static boolean is(String source) {
        boolean lineBegins = true;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\n' ? lineBegins || source.charAt(i - 1) == ' ' : !isPlain(c, lineBegins)) {
                return false;
            }
            lineBegins = c == '\n';
        }
        return !source.isEmpty() && source.charAt(source.length() - 1) != ' ';
    }

    private static boolean isPlain(char c, boolean first) {
        return Character.isLetter(c) || !first && c >= ' ' && c <= LAST_OF_ASCII && MARKS.indexOf(c) < 0;
    }

    /** {@return what such a text says, in one line} */
    static String plain(String source) {
        return source.stripTrailing().replace('\n', ' ');
    }
}
