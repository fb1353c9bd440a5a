package io.questionbank.internal.text;

import java.util.Locale;

/** A text as one hears it: letter case, the punctuation of sentences, and spacing do not count. */
public final class Wording {
    private static final String PUNCTUATION = ".,;:!?\"'\u2018\u2019\u201C\u201D\u2026\u00BF\u00A1";

    private Wording() {}

    /** {@return what two texts have in common that say the same; a point or comma before a digit stays, as in {@code 0.5}} */
    public static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean beforeDigit = i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
            boolean counts = PUNCTUATION.indexOf(c) < 0 || beforeDigit;
            if (Character.isWhitespace(c) || !counts) {
                if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            } else {
                folded.append(c);
            }
        }
        return folded.toString().strip().toLowerCase(Locale.ROOT);
    }
}
