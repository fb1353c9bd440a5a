package io.questionbank.internal.words;

import java.text.Normalizer;
import java.util.Locale;

/** Makes equal what readers take for the same letters: capitals and small ones, with and without diacritics, the widths. */
public final class Folding {
    private Folding() {}

    /** {@return {@code text} in small letters, without diacritics, compatibility forms replaced; in any locale the same} */
    public static String of(String text) {
        if (isPlainAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder letters = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(c -> c == '\u2019' ? '\'' : c)
                .forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isPlainAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }
}
