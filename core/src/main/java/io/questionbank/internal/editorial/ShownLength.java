package io.questionbank.internal.editorial;

import io.questionbank.model.Choice;

/** How long a choice looks. */
final class ShownLength {
    private static final String UNSHOWN = "{}^_";

    private ShownLength() {}

    /** {@return its characters without mark-up; a TeX command counts as one, and what only groups or raises as none} */
    static int of(Choice choice) {
        String text = choice.text().plain();
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length += UNSHOWN.indexOf(c) < 0 ? 1 : 0;
            while (c == '\\' && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))) {
                i++;
            }
        }
        return length;
    }
}
