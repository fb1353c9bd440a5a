package io.questionbank.study;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The lines of a state file, one after the other. */
final class StateLines implements Closeable {
    /** The longest line, in bytes. */
    static final int LONGEST = 16 << 20;

    private static final int BUFFER = 64 << 10;

    /**
     * A line, or what stands behind the last one.
     *
     * @param number 1-based
     * @param bytes without the line feed; the first of them only where the line is too long
     * @param isTooLong whether it is longer than any that a store writes
     * @param isEnded whether a line feed ends it
     * @param end where the next line begins, in bytes from the beginning of the file
     */
    record Line(long number, byte[] bytes, boolean isTooLong, boolean isEnded, long end) {}

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int start;
    private int filled;
    private long number;
    private long position;

    private StateLines(InputStream in) {
        this.in = in;
    }

    static StateLines of(Path file) throws IOException {
        return new StateLines(Files.newInputStream(file));
    }

    /** {@return the next line; none where the file ends} */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long length = 0;
        while (isFilled()) {
            int stop = lineFeed();
            bytes.write(buffer, start, Math.min(stop - start, LONGEST - bytes.size()));
            length += stop - start;
            start = stop + 1;
            if (stop < filled) {
                return Optional.of(line(bytes, length, true));
            }
        }
        return length == 0 ? Optional.empty() : Optional.of(line(bytes, length, false));
    }

    private Line line(ByteArrayOutputStream bytes, long length, boolean isEnded) {
        number++;
        position += length + (isEnded ? 1 : 0);
        return new Line(number, bytes.toByteArray(), length > LONGEST, isEnded, position);
    }

    /** {@return where the line ends, or else the buffer} */
    private int lineFeed() {
        int at = start;
        while (at < filled && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    private boolean isFilled() throws IOException {
        if (start >= filled) {
            start = 0;
            filled = in.read(buffer);
        }
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
