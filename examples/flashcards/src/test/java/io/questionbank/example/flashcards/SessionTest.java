package io.questionbank.example.flashcards;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.bank.QuestionBank;
import io.questionbank.load.BankLoader;
import io.questionbank.model.Question;
import io.questionbank.study.LearnerStore;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {
    private static final QuestionBank BANK = BankLoader.discovering().load().orThrow();
    private static final List<Question> QUESTIONS =
            BANK.questions().in("rnn-sequences").list();
    private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void aSessionFromTheFirstCardToTheOutlook() throws IOException {
        String screen = screen(MONDAY, """

                4

                5
                3
                q
                """);
        assertThat(screen)
                .isEqualTo("""

                %s
                Enter turns the card, q stops>\s
                %s
                1 again, 2 hard, 3 good, 4 easy>\s

                %s
                Enter turns the card, q stops>\s
                %s
                1 again, 2 hard, 3 good, 4 easy>\s
                Give a number from 1 to 4, or q.
                1 again, 2 hard, 3 good, 4 easy>\s

                %s
                Enter turns the card, q stops>\s

                Next card: 2026-01-05 09:00
                Cards due on each of the next 7 days: [%d, 0, 0, 0, 0, 0, 0]
                """.formatted(front(0), back(0), front(1), back(1), front(2), QUESTIONS.size() - 1));
    }

    @Test
    void theNextSessionGoesOnWhereTheLastOneStopped() throws IOException {
        screen(MONDAY, "\n4\n\n3\nq\n");
        String tenMinutesLater = screen(MONDAY.plus(Duration.ofMinutes(10)), "\n4\nq\n");
        assertThat(tenMinutesLater)
                .startsWith("\n" + front(1) + "\n")
                .contains("\n" + front(2) + "\n")
                .doesNotContain(front(0));
        assertThat(screen(MONDAY.plus(Duration.ofDays(9)), "\n3\n\n1\nq\n"))
                .contains(front(0), front(1), "Recalled after a day or more: 50 %");
    }

    @Test
    void whoTypesNothingMoreHasStopped() throws IOException {
        assertThat(screen(MONDAY, "\n")).contains(back(0)).endsWith("[" + QUESTIONS.size() + ", 0, 0, 0, 0, 0, 0]\n");
    }

    @Test
    void allIsLearntWhenNothingIsDue() throws IOException {
        assertThat(screen(MONDAY, "\n4\n".repeat(QUESTIONS.size())))
                .contains(front(QUESTIONS.size() - 1))
                .contains(
                        "\nNext card: 2026-01-13 09:00\nCards due on each of the next 7 days: [0, 0, 0, 0, 0, 0, 0]\n");
    }

    @Test
    void whatCannotBeReadIsReported() throws IOException {
        screen(MONDAY, "\n4\nq\n");
        Files.writeString(folder.resolve("anna.jsonl"), "{\"crc32c\":", StandardOpenOption.APPEND);
        assertThat(screen(MONDAY, "q\n"))
                .startsWith("Not all of what you did could be read: line 2: cut off after 10 bytes")
                .contains(front(1));
    }

    /** {@return what the screen shows while somebody types} */
    private String screen(Instant time, String typed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream screen = new PrintStream(bytes, true, StandardCharsets.UTF_8);
                LearnerStore store = LearnerStore.open(folder.resolve("anna.jsonl"))) {
            BufferedReader keyboard = new BufferedReader(new StringReader(typed));
            new Session(BANK, store, Clock.fixed(time, ZoneOffset.UTC), keyboard, screen).run();
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String front(int card) {
        return QUESTIONS.get(card).prompt().plain();
    }

    private static String back(int card) {
        return QUESTIONS.get(card).answer().brief().plain();
    }
}
