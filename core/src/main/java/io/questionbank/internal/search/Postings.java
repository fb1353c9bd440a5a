package io.questionbank.internal.search;

/**
 * Which documents say a term, and how much it weighs in each.
 *
 * <p>A term's bytes are the number of its documents, then for each the distance to the one before it and its weight. Numbers
 * are written seven bits a byte, low ones first, the high bit set on all bytes but the last; a weight is a byte.
 *
 * @param bytes of all terms, one after the other
 * @param starts where each term starts in {@code bytes}, and where the last one ends
 */
record Postings(byte[] bytes, int[] starts) {
    private static final float LARGEST_BYTE = 255;

    /** {@return the byte that stands for a weight between 0 and 1} */
    static byte toByte(double weight) {
        return (byte) Math.max(1, Math.round(weight * LARGEST_BYTE));
    }

    int terms() {
        return starts.length - 1;
    }

    /** {@return a reader that stands before the first document of {@code term}} */
    Reader of(int term) {
        return new Reader(term);
    }

    /** Goes through the documents of a term. */
    final class Reader {
        private final int count;
        private int at;
        private int left;
        private int document = -1;
        private float weight;

        private Reader(int term) {
            at = starts[term];
            count = number();
            left = count;
        }

        /** {@return how many documents say the term} */
        int count() {
            return count;
        }

        /** {@return whether there is another document, which is then the current one} */
        boolean next() {
            if (left == 0) {
                return false;
            }
            left--;
            document += number();
            weight = (bytes[at] & 0xff) / LARGEST_BYTE;
            at++;
            return true;
        }

        int document() {
            return document;
        }

        float weight() {
            return weight;
        }

        private int number() {
            int number = bytes[at] & 0x7f;
            for (int shift = 7; bytes[at] < 0; shift += 7) {
                at++;
                number |= (bytes[at] & 0x7f) << shift;
            }
            at++;
            return number;
        }
    }
}
