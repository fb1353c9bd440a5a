package io.questionbank.internal.text;

import java.util.List;
import java.util.Objects;

/** Kebab-case: words of lower-case ASCII letters and digits, joined by single hyphens. */
public final class Kebab {
    /** The longest id allowed, in characters: an id is also a file name. */
    public static final int MAX_LENGTH = 100;

    private Kebab() {}

    public static boolean matches(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return false;
        }
        boolean afterHyphen = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean word = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!word && (c != '-' || afterHyphen)) {
                return false;
            }
            afterHyphen = !word;
        }
        return !afterHyphen;
    }

    public static void requireAll(List<String> texts, String what) {
        for (String text : texts) {
            require(text, what);
        }
    }

    public static void require(String text, String what) {
        Objects.requireNonNull(text, what);
        if (!matches(text)) {
            throw new IllegalArgumentException("'" + text + "' is not " + what
                    + "; expected kebab-case such as 'lstm-gates', at most " + MAX_LENGTH + " characters");
        }
    }
}
