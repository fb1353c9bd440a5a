package io.questionbank.internal.yaml;

import java.util.Locale;

/** Which characters a bank may hold: none that are invisible, reorder text, or end lines in some tools and not in others. */
public final class Characters {
    private Characters() {}

    /** {@return whether the code point may not stand in a bank; tab and line feed may} */
    public static boolean forbidden(int c) {
        if (c < 0x7F) {
            return c < 0x20 && c != '\t' && c != '\n';
        }
        return c <= 0x9F // controls, among them NEL, a line break to some
                || c == 0xAD // soft hyphen
                || c == 0x61C // Arabic letter mark
                || c >= 0x200B && c <= 0x200F // zero width and directional marks
                || c >= 0x2028 && c <= 0x202E // line separators, directional embeddings and overrides
                || c >= 0x2060 && c <= 0x206F // word joiner, directional isolates
                || c == 0xFEFF // byte order mark
                || c >= 0xFFF9 && c <= 0xFFFC // interlinear annotation, object replacement
                || c >= 0xD800 && c <= 0xDFFF // half a surrogate pair
                || c >= 0xE0000 && c <= 0xE007F // tags
                || (c & 0xFFFE) == 0xFFFE; // not characters
    }

    static String withoutForbidden(String text) {
        return replaceForbidden(text, "");
    }

    /** {@return the text with a replacement character for each unit of what may not stand in a bank} */
    static String replaceForbidden(String text) {
        return replaceForbidden(text, "\uFFFD");
    }

    private static String replaceForbidden(String text, String unit) {
        if (firstForbidden(text) < 0) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (forbidden(c)) {
                clean.append(unit.repeat(Character.charCount(c)));
            } else {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    /** {@return the first forbidden code point of a text, or -1} */
    public static int firstForbidden(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (forbidden(c)) {
                return c;
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    /** {@return the code point in the notation of the Unicode standard, with its name: {@code U+200B ZERO WIDTH SPACE}} */
    public static String describe(int c) {
        String name = Character.getName(c);
        return String.format(Locale.ROOT, "U+%04X", c) + (name == null ? "" : " " + name);
    }
}
