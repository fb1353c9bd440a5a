package io.questionbank.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.questionbank.internal.json.ChecksummedLine;
import io.questionbank.study.LearnerStore.Event;
import io.questionbank.study.LearnerStore.History;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Any text, as an event; and any, under a checksum that fits, as a line of a learner's state. */
class StateFuzzTest {
    private static final String PRINTABLE = "[ -~]{1,200}";

    @FuzzTest(maxDuration = "3m")
    void anyTextIsAnEventOrIsRefusedWithItsColumn(byte[] utf8) {
        try {
            Event event = Event.of(new String(utf8, StandardCharsets.UTF_8));
            assertThat(event.json()).doesNotContain("\n", "\r");
            assertThat(Event.of(event.json())).isEqualTo(event);
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).matches("column \\d+: " + PRINTABLE);
        }
    }

    @FuzzTest(maxDuration = "3m")
    void anyWholeLineHoldsEventsOrDamage(byte[] members) throws IOException {
        Path file = Files.createTempFile("state", ".jsonl");
        try {
            Files.write(file, ChecksummedLine.of(new String(members, StandardCharsets.UTF_8).replace('\n', ' ')));
            History history = HistoryReading.of(file, List.of());
            assertThat(history.damage())
                    .allSatisfy(damage -> assertThat(damage.toString()).matches("line 1: " + PRINTABLE));
        } catch (IOException newer) {
            assertThat(newer).hasMessageContaining("use a newer one");
        } finally {
            Files.delete(file);
        }
    }
}
