package io.questionbank.internal.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * A JSON object in one line whose first member is the checksum of all that follows: {@code {"crc32c":"0f1e2d3c",...}}. The
 * checksum is taken over the bytes, so that nothing but these decides whether a line is whole.
 */
public final class ChecksummedLine {
    private static final byte[] OPENING = "{\"crc32c\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 8;
    private static final byte[] SEPARATOR = "\",".getBytes(StandardCharsets.US_ASCII);
    private static final int START = OPENING.length + DIGITS + SEPARATOR.length;

    private ChecksummedLine() {}

    /**
     * {@return the line, with the line feed that ends it}
     *
     * @param members the other members of the object and the brace that closes it
     */
    public static byte[] of(String members) {
        byte[] rest = members.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream line = new ByteArrayOutputStream(START + rest.length + 1);
        line.writeBytes(OPENING);
        line.writeBytes(checksum(rest, 0));
        line.writeBytes(SEPARATOR);
        line.writeBytes(rest);
        line.write('\n');
        return line.toByteArray();
    }

    /**
     * {@return whether the line is as it was written}
     *
     * @param line any bytes, without the line feed
     */
    public static boolean isWhole(byte[] line) {
        return line.length > START
                && holds(line, 0, OPENING)
                && holds(line, OPENING.length, checksum(line, START))
                && holds(line, OPENING.length + DIGITS, SEPARATOR);
    }

    /** {@return whether a line that was cut off may have begun with these bytes} */
    public static boolean isBeginning(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, OPENING.length); i++) {
            if (bytes[i] != OPENING[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(byte[] line, int at, byte[] expected) {
        for (int i = 0; i < expected.length; i++) {
            if (line[at + i] != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** {@return eight lower-case hexadecimal digits} */
    private static byte[] checksum(byte[] bytes, int from) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, bytes.length - from);
        return HexFormat.of().toHexDigits((int) crc.getValue()).getBytes(StandardCharsets.US_ASCII);
    }
}
