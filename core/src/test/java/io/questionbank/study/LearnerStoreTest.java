package io.questionbank.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.questionbank.internal.json.ChecksummedLine;
import io.questionbank.model.QuestionId;
import io.questionbank.study.Card.Review;
import io.questionbank.study.Card.Review.Rating;
import io.questionbank.study.LearnerStore.Event;
import io.questionbank.study.LearnerStore.History;
import io.questionbank.study.LearnerStore.Other;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnerStoreTest {
    private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");
    private static final Review FIRST = review("lstm-gates", Rating.GOOD);
    private static final Review SECOND = review("clipping", Rating.AGAIN);
    private static final Other BADGE =
            new Other("{\"kind\":\"org.example.badge\",\"at\":\"2026-01-05T09:00:00Z\",\"colour\":\"gold\"}");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("anna.jsonl");
    }

    @Test
    void whatWasAppendedIsReadInItsOrderByTheNextStore() throws IOException {
        try (LearnerStore store = LearnerStore.open(file)) {
            store.append(FIRST);
            store.append(List.of(SECOND, BADGE));
            assertThat(store.read().events()).containsExactly(FIRST, SECOND, BADGE);
        }
        assertThat(read()).isEqualTo(new History(List.of(FIRST, SECOND, BADGE), List.of()));
        assertThat(read().reviews()).containsExactly(FIRST, SECOND);
    }

    @Test
    void aNewStoreIsEmpty() throws IOException {
        assertThat(read()).isEqualTo(new History(List.of(), List.of()));
        assertThat(file).isEmptyFile();
    }

    @Test
    void theFileIsAJsonObjectALine() throws IOException {
        try (LearnerStore store = LearnerStore.open(file)) {
            store.append(FIRST);
        }
        assertThat(file)
                .hasContent("{\"crc32c\":\"c61427c7\",\"version\":1,\"events\":[{\"kind\":\"review\","
                        + "\"at\":\"2026-01-05T09:00:00Z\",\"question\":\"rnn-sequences/lstm-gates\",\"revision\":1,"
                        + "\"rating\":\"good\"}]}\n");
    }

    @Test
    void nothingAppendedWritesNothing() throws IOException {
        try (LearnerStore store = LearnerStore.open(file)) {
            store.append(List.of());
        }
        assertThat(file).isEmptyFile();
    }

    @Test
    void aSecondStoreOnTheSameFileIsRefusedUntilTheFirstIsClosed() throws IOException {
        LearnerStore first = LearnerStore.open(file);
        Path sameFile = folder.resolve("same.jsonl");
        Files.createSymbolicLink(sameFile, file);
        for (Path name : List.of(file, sameFile)) {
            assertThatIOException()
                    .isThrownBy(() -> LearnerStore.open(name))
                    .withMessageContaining(
                            "anna.jsonl is open in another store, in this program; close that one first");
        }
        first.append(FIRST);
        first.close();
        try (LearnerStore second = LearnerStore.open(sameFile)) {
            first.close();
            assertThatIOException().isThrownBy(() -> LearnerStore.open(file));
            assertThat(second.read().events()).containsExactly(FIRST);
        }
    }

    @Test
    void aStoreInAnotherProgramIsRefusedToo() throws Exception {
        try (LearnerStore store = LearnerStore.open(file)) {
            store.append(FIRST);
            Files.readAllBytes(file);
            Process other = Reviewer.start(file, 1);
            assertThat(new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("is open in another store, in another program");
        }
    }

    @Test
    void aClosedStoreKeepsNothing() throws IOException {
        LearnerStore store = LearnerStore.open(file);
        store.close();
        assertThatExceptionOfType(ClosedChannelException.class).isThrownBy(() -> store.append(FIRST));
        assertThat(read().events()).isEmpty();
    }

    @Test
    void afterAFailedAppendTheStoreMustBeOpenedAgain() throws IOException {
        try (LearnerStore store = LearnerStore.open(file)) {
            store.append(FIRST);
            Thread.currentThread().interrupt();
            assertThatIOException().isThrownBy(() -> store.append(SECOND));
            assertThat(Thread.interrupted()).isTrue();
            assertThatIOException()
                    .isThrownBy(() -> store.append(SECOND))
                    .withMessageContaining("open it again, which shows what was kept");
        }
        try (LearnerStore store = LearnerStore.open(file)) {
            store.append(BADGE);
            assertThat(store.read().events()).startsWith(FIRST).endsWith(BADGE);
        }
    }

    @Test
    void whatIsNoStateIsRefusedAndStaysAsItIs() throws IOException {
        Files.writeString(file, "Dear diary,\nit rained");
        assertThatIOException()
                .isThrownBy(() -> LearnerStore.open(file))
                .withMessageContaining("anna.jsonl holds no whole line of a learner's state");
        assertThat(file).hasContent("Dear diary,\nit rained");
        assertThatIOException().isThrownBy(() -> LearnerStore.open(folder)).withMessageContaining("is not a file");
        assertThatIOException()
                .isThrownBy(() -> LearnerStore.open(folder.resolve("no/anna.jsonl")))
                .withMessageContaining("in a folder that exists");
    }

    @Test
    void aLaterFormIsRefusedWithItsPlace() throws IOException {
        write(line(FIRST), ChecksummedLine.of("\"version\":2,\"reviews\":\"...\"}"));
        try (LearnerStore store = LearnerStore.open(file)) {
            assertThatIOException()
                    .isThrownBy(store::read)
                    .withMessageContaining("anna.jsonl:2: written in version 2")
                    .withMessageContaining("use a newer one");
        }
    }

    @Test
    void oneUnreadableEventHidesNoneBesideIt() throws IOException {
        String odd = FIRST.json().replace("good", "splendid");
        write(ChecksummedLine.of("\"version\":1,\"events\":[" + FIRST.json() + "," + odd + "," + SECOND.json() + "]}"));
        assertThat(read().events()).containsExactly(FIRST, SECOND);
        assertThat(read().damage())
                .extracting(Object::toString)
                .containsExactly("line 1: column 262: this is no 'rating'; expected again, hard, good or easy;"
                        + " left as it is, this event not read");
    }

    @Test
    void aWholeLineOfSomethingElseIsDamageWithItsColumn() throws IOException {
        write(line(FIRST), ChecksummedLine.of("\"version\":1}"), ChecksummedLine.of("\"version\":0,\"events\":[]}"));
        Files.write(file, ChecksummedLine.of("\"version\":1,\"events\":[],\"version\":1}"), StandardOpenOption.APPEND);
        Files.write(file, ChecksummedLine.of("\"version\":1,\"events\":[{]}"), StandardOpenOption.APPEND);
        assertThat(read().events()).containsExactly(FIRST);
        assertThat(read().damage())
                .extracting(Object::toString)
                .containsExactly(
                        "line 2: column 1: a line without 'events'; left as it is, not read",
                        "line 3: column 32: expected a whole number above 0; left as it is, not read",
                        "line 4: column 56: a second value of one name; left as it is, not read",
                        "line 5: column 45: this is not JSON, or it is too large or too deep to read;"
                                + " left as it is, not read");
    }

    @Test
    void aLineLongerThanAnyIsPassedOver() throws IOException {
        write(line(FIRST), new byte[(16 << 20) + 1], "\n".getBytes(StandardCharsets.US_ASCII), line(SECOND));
        assertThat(read().events()).containsExactly(FIRST, SECOND);
        assertThat(read().damage())
                .extracting(Object::toString)
                .containsExactly("line 2: longer than 16777216 bytes; left as it is, not read");
    }

    @Test
    void damageWithoutEndIsCounted() throws IOException {
        write(line(FIRST), "\n".repeat(10_500).getBytes(StandardCharsets.US_ASCII));
        assertThat(read().events()).containsExactly(FIRST);
        assertThat(read().damage())
                .hasSize(10_001)
                .last()
                .hasToString("line 10001: and 500 more problems from here on");
    }

    @Test
    void anAppendTooLargeForALineIsRefusedBeforeAnythingIsWritten() throws IOException {
        List<Event> many = Collections.nCopies(150_000, FIRST);
        try (LearnerStore store = LearnerStore.open(file)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.append(many))
                    .withMessageContaining("150000 events")
                    .withMessageContaining("in parts");
            store.append(SECOND);
            assertThat(store.read().events()).containsExactly(SECOND);
        }
    }

    private static Review review(String question, Rating rating) {
        return new Review(QuestionId.of("rnn-sequences/" + question), 1, rating, MONDAY);
    }

    private static byte[] line(Event event) {
        return HistoryReading.line(List.of(event));
    }

    private void write(byte[]... lines) throws IOException {
        Files.createFile(file);
        for (byte[] line : lines) {
            Files.write(file, line, StandardOpenOption.APPEND);
        }
    }

    private History read() throws IOException {
        try (LearnerStore store = LearnerStore.open(file)) {
            return store.read();
        }
    }
}
