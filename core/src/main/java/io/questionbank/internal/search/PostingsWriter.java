package io.questionbank.internal.search;

import java.io.ByteArrayOutputStream;

/** Writes the documents of one term, in their order. */
final class PostingsWriter {
    private final ByteArrayOutputStream documents = new ByteArrayOutputStream(16);
    private int last = -1;
    private int count;

    void add(int document, double weight) {
        write(document - last, documents);
        documents.write(Postings.toByte(weight));
        last = document;
        count++;
    }

    void writeTo(ByteArrayOutputStream all) {
        write(count, all);
        all.writeBytes(documents.toByteArray());
    }

    private static void write(int number, ByteArrayOutputStream to) {
        int rest = number;
        while (rest > 0x7f) {
            to.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        to.write(rest);
    }
}
