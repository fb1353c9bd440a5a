package io.questionbank.internal.compiled;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the values of a section one after the other, as {@link Output} wrote them. */
final class Input {
    /** By its name, as the class of the standard charsets would load all six of them. */
    static final Charset UTF_8 = Charset.forName("UTF-8");

    private final Sections owner;
    private final int section;
    private final byte[] bytes;
    private final int start;
    private final int end;
    private int at;

    Input(Sections owner, int section, byte[] bytes, int start, int end) {
        this.owner = owner;
        this.section = section;
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.at = start;
    }

    /** {@return the bytes between two places, counted from the beginning} */
    Input between(int from, int to) {
        require(start + from, to - from);
        return new Input(owner, section, bytes, start + from, start + to);
    }

    int size() {
        return end - start;
    }

    /** {@return four bytes, high ones first} */
    static int word(byte[] bytes, int from) {
        return bytes[from] << 24
                | (bytes[from + 1] & 0xff) << 16
                | (bytes[from + 2] & 0xff) << 8
                | bytes[from + 3] & 0xff;
    }

    int number() {
        return (int) longNumber();
    }

    long longNumber() {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int octet = octet();
            number |= (octet & 0x7fL) << shift;
            if (octet < 0x80) {
                return number;
            }
        }
        throw owner.damage(section, "a number does not end");
    }

    /** {@return how many values follow, each of which has a byte at least} */
    int count() {
        int count = number();
        if (count < 0 || count > end - at) {
            throw owner.damage(section, "a list does not fit in it");
        }
        return count;
    }

    int word() {
        int word = word(at - start);
        at += Integer.BYTES;
        return word;
    }

    long longWord() {
        return (long) word() << 32 | word() & 0xffff_ffffL;
    }

    /** {@return the four bytes at a place, counted from the beginning} */
    int word(int offset) {
        int from = start + offset;
        require(from, Integer.BYTES);
        return word(bytes, from);
    }

    /** {@return the eight bytes at a place, counted from the beginning} */
    long longWord(int offset) {
        return (long) word(offset) << 32 | word(offset + Integer.BYTES) & 0xffff_ffffL;
    }

    double real() {
        return Double.longBitsToDouble(longWord());
    }

    boolean flag() {
        return octet() != 0;
    }

    String text() {
        int length = count();
        String text = new String(bytes, at, length, UTF_8);
        at += length;
        return text;
    }

    Optional<String> optionalText() {
        return flag() ? Optional.of(text()) : Optional.empty();
    }

    List<String> texts() {
        String[] texts = new String[count()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text();
        }
        return List.of(texts);
    }

    /** {@return a number below a limit} */
    int choice(int limit) {
        int number = number();
        if (number < 0 || number >= limit) {
            throw owner.damage(section, "a kind of value is unknown");
        }
        return number;
    }

    /** {@return the text between two places, counted from the beginning} */
    String text(int from, int to) {
        require(start + from, to - from);
        return new String(bytes, start + from, to - from, UTF_8);
    }

    /** {@return less than 0, 0 or more than 0, as the bytes between two places come before others, are the same, or come after} */
    int compare(int from, int to, byte[] others) {
        require(start + from, to - from);
        int length = Math.min(to - from, others.length);
        for (int i = 0; i < length; i++) {
            int difference = (bytes[start + from + i] & 0xff) - (others[i] & 0xff);
            if (difference != 0) {
                return difference;
            }
        }
        return to - from - others.length;
    }

    /** {@return all of it as words of four bytes} */
    int[] words() {
        int[] words = new int[size() / Integer.BYTES];
        ByteBuffer.wrap(bytes, start, size()).asIntBuffer().get(words);
        return words;
    }

    /** {@return all of it as halves of words, two bytes each} */
    char[] halves() {
        char[] halves = new char[size() / Character.BYTES];
        ByteBuffer.wrap(bytes, start, size()).asCharBuffer().get(halves);
        return halves;
    }

    /** {@return a copy of all of it} */
    byte[] bytes() {
        return Arrays.copyOfRange(bytes, start, end);
    }

    /** Refuses bytes after the last value. */
    void requireEnd() {
        if (at != end) {
            throw owner.damage(section, "it has bytes after its last value");
        }
    }

    private int octet() {
        require(at, 1);
        int octet = bytes[at] & 0xff;
        at++;
        return octet;
    }

    private void require(int from, int length) {
        if (length < 0 || from < start || from > end - length) {
            throw owner.damage(section, "it ends within a value");
        }
    }
}
