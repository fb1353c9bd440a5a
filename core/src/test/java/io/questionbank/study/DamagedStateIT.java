package io.questionbank.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.study.LearnerStore.Damage;
import io.questionbank.study.LearnerStore.Event;
import io.questionbank.study.LearnerStore.History;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A state file that was cut off or changed: what is left of it is read, the rest is reported, and not a byte is lost. */
class DamagedStateIT {
    private static final List<byte[]> LINES = Stream.of(
                    List.of(Reviewer.review(1)),
                    List.of(Reviewer.review(2), Reviewer.review(3)),
                    List.of(Reviewer.review(4)))
            .map(HistoryReading::line)
            .toList();

    private static final byte[] WHOLE = join(LINES);

    /** How many reviews the first lines hold, by the number of these lines. */
    private static final int[] REVIEWS = {0, 1, 3, 4};

    @TempDir
    private Path folder;

    @Test
    void cutOffAtAnyByteItGoesOnFromTheLastWholeAppend() throws IOException {
        for (int length = 0; length <= WHOLE.length; length++) {
            byte[] bytes = Arrays.copyOf(WHOLE, length);
            int lines = lineOf(length);
            boolean torn = length > sizeOf(lines);
            Path file = write(bytes);
            try (LearnerStore store = LearnerStore.open(file)) {
                assertThat(kept(file)).isEqualTo(bytes);
                assertThat(store.read().events()).isEqualTo(reviews(1, REVIEWS[lines]));
                assertThat(store.read().damage())
                        .extracting(Damage::line)
                        .isEqualTo(torn ? List.of(lines + 1L) : List.of());
                store.append(Reviewer.review(REVIEWS[lines] + 1));
            }
            assertThat(read(file)).isEqualTo(new History(reviews(1, REVIEWS[lines] + 1), List.of()));
        }
    }

    /** One bit in 63 is flipped under a store that is opened, which takes its time; the others under a reader. */
    @Test
    void aFlippedBitCostsNoMoreThanTheLinesItIsIn() throws IOException {
        for (int bit = 0; bit < WHOLE.length * 8; bit++) {
            byte[] bytes = WHOLE.clone();
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            int line = lineOf(bit / 8);
            boolean joinsTwo = WHOLE[bit / 8] == '\n';
            int next = Math.min(line + (joinsTwo ? 2 : 1), LINES.size());
            Path file = write(bytes);
            History history = bit % 63 == 0 ? read(file) : HistoryReading.of(file, List.of());
            assertThat(history.events())
                    .as("bit %d", bit)
                    .isEqualTo(Stream.concat(
                                    reviews(1, REVIEWS[line]).stream(), reviews(REVIEWS[next] + 1, REVIEWS[3]).stream())
                            .toList());
            assertThat(history.damage())
                    .isNotEmpty()
                    .first()
                    .extracting(Damage::line)
                    .isEqualTo(line + 1L);
            assertThat(kept(file)).isEqualTo(bytes);
        }
    }

    @Test
    void whatWasCutOffEarlierIsNeverWrittenOver() throws IOException {
        Path file = write(WHOLE);
        for (int crash = 1; crash <= 3; crash++) {
            Files.writeString(file, Files.readString(file) + "{\"crc32c\":\"" + crash);
            assertThat(read(file).damage())
                    .extracting(Damage::problem)
                    .containsExactly("cut off after 12 bytes, by a crash or a full disk; moved to " + file.toRealPath()
                            + ".torn-" + crash);
            assertThat(folder.resolve("anna.jsonl.torn-1")).hasContent("{\"crc32c\":\"1");
        }
    }

    /** {@return which line a byte is in, 0-based; the number of lines behind the last one} */
    private static int lineOf(int offset) {
        int line = 0;
        while (line < LINES.size() && sizeOf(line + 1) <= offset) {
            line++;
        }
        return line;
    }

    private static int sizeOf(int lines) {
        return LINES.subList(0, lines).stream().mapToInt(line -> line.length).sum();
    }

    private static List<Event> reviews(int first, int last) {
        return Stream.iterate(first, number -> number <= last, number -> number + 1)
                .<Event>map(Reviewer::review)
                .toList();
    }

    private Path write(byte[] bytes) throws IOException {
        Path file = folder.resolve("anna.jsonl");
        Files.deleteIfExists(aside(file));
        return Files.write(file, bytes);
    }

    /** {@return all bytes of the state, with what was moved aside} */
    private static byte[] kept(Path file) throws IOException {
        byte[] aside = Files.exists(aside(file)) ? Files.readAllBytes(aside(file)) : new byte[0];
        return join(List.of(Files.readAllBytes(file), aside));
    }

    private static Path aside(Path file) {
        return file.resolveSibling(file.getFileName() + ".torn-1");
    }

    private static byte[] join(List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static History read(Path file) throws IOException {
        try (LearnerStore store = LearnerStore.open(file)) {
            return store.read();
        }
    }
}
