package io.questionbank.internal.compiled;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Writes values one after the other, as {@link Input} reads them. */
final class Output {
    private byte[] bytes = new byte[64];
    private int size;

    /** Writes seven bits a byte, low ones first, the high bit set on all bytes but the last. */
    Output number(long number) {
        long rest = number;
        while (rest >>> 7 != 0) {
            octet((int) rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        return octet((int) rest);
    }

    /** Writes four bytes, high ones first. */
    Output word(int word) {
        return octet(word >>> 24).octet(word >>> 16).octet(word >>> 8).octet(word);
    }

    /** Writes two bytes, the high one first. */
    Output half(char half) {
        return octet(half >>> 8).octet(half);
    }

    /** Writes eight bytes, high ones first. */
    Output longWord(long word) {
        return word((int) (word >>> 32)).word((int) word);
    }

    Output real(double number) {
        return longWord(Double.doubleToRawLongBits(number));
    }

    Output flag(boolean flag) {
        return octet(flag ? 1 : 0);
    }

    /**
     * Writes a text: how many bytes it has in UTF-8, and these.
     *
     * @throws IllegalArgumentException if it holds half a surrogate pair, which UTF-8 cannot
     */
    Output text(String text) {
        byte[] utf8 = utf8(text);
        return number(utf8.length).bytes(utf8);
    }

    /** Writes how many texts there are, and these. */
    Output texts(List<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
        return this;
    }

    Output bytes(byte[] more) {
        reserve(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
        return this;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    int size() {
        return size;
    }

    static byte[] utf8(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (!text(utf8).equals(text)) {
            throw new IllegalArgumentException(
                    "the compiled form cannot hold half a surrogate pair, as there is in the text '" + text(utf8)
                            + "'");
        }
        return utf8;
    }

    static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private Output octet(int octet) {
        reserve(1);
        bytes[size] = (byte) octet;
        size++;
        return this;
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
