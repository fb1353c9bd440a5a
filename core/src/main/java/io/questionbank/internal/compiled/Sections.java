package io.questionbank.internal.compiled;

import io.questionbank.bank.CorruptBankException;
import java.util.zip.CRC32C;

/**
 * A resource of the compiled form: a header, then sections. The header says how long each section is and which checksum it has,
 * and ends with its own. A section's checksum is compared when the section is first read.
 */
final class Sections {
    /** What every resource begins with: 0x89, QBANK, CR, LF; a conversion of text would show. */
    static final long MAGIC = 0x89_51_42_41_4e_4b_0d_0aL;

    static final int FORMAT = 1;

    private static final int COUNT = Long.BYTES + Integer.BYTES;
    private static final int TABLE = COUNT + Integer.BYTES;
    private static final int ROW = 2 * Integer.BYTES;

    private final String artifact;
    private final String resource;
    private final byte[] bytes;
    private final int[] starts;
    private final boolean[] compared;

    private Sections(String artifact, String resource, byte[] bytes, int count) {
        this.artifact = artifact;
        this.resource = resource;
        this.bytes = bytes;
        this.starts = new int[count + 1];
        this.compared = new boolean[count];
    }

    /**
     * {@return the sections of a resource whose header is as it was written, and fits the length}
     *
     * @param artifact that the resource is part of
     * @param resource its name
     * @param bytes of it
     */
    static Sections of(String artifact, String resource, byte[] bytes) {
        if (bytes.length < TABLE
                || Input.word(bytes, 0) != (int) (MAGIC >>> Integer.SIZE)
                || Input.word(bytes, Integer.BYTES) != (int) MAGIC) {
            throw Damage.of(artifact, resource, "it does not begin as resources of a compiled bank do");
        }
        int format = Input.word(bytes, Long.BYTES);
        if (format != FORMAT) {
            throw Damage.ofFormat(artifact, resource, format);
        }
        int count = Input.word(bytes, COUNT);
        if (count < 0 || count > (bytes.length - TABLE) / ROW) {
            throw Damage.of(artifact, resource, "it ends within its header");
        }
        Sections sections = new Sections(artifact, resource, bytes, count);
        sections.readHeader();
        return sections;
    }

    private void readHeader() {
        int end = TABLE + count() * ROW;
        if (end > bytes.length - Integer.BYTES || checksum(bytes, 0, end) != Input.word(bytes, end)) {
            throw Damage.of(artifact, resource, "its header does not have the checksum noted for it");
        }
        long start = end + Integer.BYTES;
        for (int section = 0; section < count(); section++) {
            starts[section] = (int) start;
            start += Integer.toUnsignedLong(Input.word(bytes, TABLE + section * ROW));
        }
        if (start != bytes.length) {
            throw Damage.of(artifact, resource, "it has " + bytes.length + " bytes; expected " + start);
        }
        starts[count()] = bytes.length;
    }

    /** {@return a resource with these sections} */
    static byte[] write(byte[]... sections) {
        Output out = new Output().longWord(MAGIC).word(FORMAT).word(sections.length);
        for (byte[] section : sections) {
            out.word(section.length).word(checksum(section, 0, section.length));
        }
        out.word(checksum(out.toBytes(), 0, out.size()));
        for (byte[] section : sections) {
            out.bytes(section);
        }
        return out.toBytes();
    }

    int count() {
        return compared.length;
    }

    /** {@return the checksum of the header, in which are those of all sections} */
    int checksum() {
        return Input.word(bytes, TABLE + count() * ROW);
    }

    /** {@return a section as it was written} */
    Input open(int section) {
        int length = starts[section + 1] - starts[section];
        if (!compared[section]) {
            int noted = Input.word(bytes, TABLE + section * ROW + Integer.BYTES);
            if (checksum(bytes, starts[section], length) != noted) {
                throw damage(section, "it does not have the checksum noted for it");
            }
            compared[section] = true;
        }
        return new Input(this, section, bytes, starts[section], starts[section + 1]);
    }

    /** {@return what to throw when a section cannot be what was written} */
    CorruptBankException damage(int section, String reason) {
        return Damage.of(artifact, Damage.nameOf(resource, section), reason);
    }

    /** {@return what to throw when reading a section threw something} */
    CorruptBankException damage(int section, RuntimeException cause) {
        return Damage.of(artifact, Damage.nameOf(resource, section), cause);
    }

    static int checksum(byte[] bytes, int from, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, from, length);
        return (int) checksum.getValue();
    }
}
