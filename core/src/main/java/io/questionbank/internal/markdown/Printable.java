package io.questionbank.internal.markdown;

/**
 * Text that no terminal and no XML parser stumbles over: an entity such as {@code &#27;} can smuggle in what no source may
 * hold. Control characters other than tab and line feed, controls of writing direction, halves of surrogate pairs and
 * noncharacters become the replacement character.
 */
final class Printable {
    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    static String of(String text) {
        if (text.codePoints().allMatch(Printable::isPrintable)) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().map(c -> isPrintable(c) ? c : REPLACEMENT).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.SURROGATE -> false;
            case Character.FORMAT -> !(c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069);
            case Character.UNASSIGNED -> (c & 0xFFFE) != 0xFFFE;
            default -> true;
        };
    }
}
