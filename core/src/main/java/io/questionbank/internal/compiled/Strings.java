package io.questionbank.internal.compiled;

import io.questionbank.internal.contents.Contents;

/**
 * Texts by number, in the order of their bytes: how many there are, where each begins, where the last one ends, and then the
 * texts in UTF-8.
 */
final class Strings {
    private final Input in;
    private final int size;
    private final int letters;

    Strings(Input in) {
        this.in = in;
        this.size = in.word(0);
        this.letters = (size + 2) * Integer.BYTES;
    }

    int size() {
        return size;
    }

    String get(int number) {
        return in.text(start(number), start(number + 1));
    }

    /** {@return the number of a text, or {@link Contents#NONE}} */
    int number(String text) {
        byte[] wanted = text.getBytes(Input.UTF_8);
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int difference = in.compare(start(middle), start(middle + 1), wanted);
            if (difference == 0) {
                return middle;
            }
            if (difference < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Contents.NONE;
    }

    private int start(int number) {
        return letters + in.word((number + 1) * Integer.BYTES);
    }
}
