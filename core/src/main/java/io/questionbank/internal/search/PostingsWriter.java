package io.questionbank.internal.search;

import java.util.Arrays;

/** Writes numbers in the form that {@link Postings} describes. */
final class PostingsWriter {
    private byte[] bytes = new byte[8];
    private int size;
    private int last = -1;
    private int count;

    /** Adds a document of a term; documents come in their order. */
    void add(int document, double weight) {
        number(document - last);
        append(Postings.toByte(weight));
        last = document;
        count++;
    }

    /** Adds all of what was written for one term, its count first. */
    void add(PostingsWriter term) {
        number(term.count);
        reserve(term.size);
        System.arraycopy(term.bytes, 0, bytes, size, term.size);
        size += term.size;
    }

    int size() {
        return size;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void number(int number) {
        int rest = number;
        while (rest > 0x7f) {
            append((byte) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        append((byte) rest);
    }

    private void append(byte next) {
        reserve(1);
        bytes[size] = next;
        size++;
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
