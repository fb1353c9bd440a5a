package io.questionbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseCommandsTest {
    private static final Path QUESTION = Path.of("topics", "floating-point", "decimal-sum.yaml");

    @TempDir
    Path folder;

    private Path released;
    private Path bank;

    @BeforeEach
    void write() {
        released = StarterBank.in(folder.resolve("released"));
        bank = StarterBank.in(folder.resolve("now"));
    }

    private void edit(String old, String fresh) throws IOException {
        Path question = bank.resolve(QUESTION);
        String text = Files.readString(question);
        assertThat(text).contains(old);
        Files.writeString(question, text.replace(old, fresh));
    }

    @Test
    void diffSaysThatNothingChanged() {
        Run run = Run.of("diff", released, bank);

        assertThat(run.out()).isEqualTo("nothing changed\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void diffNamesEachChangeAndWhatItAsksFor() throws Exception {
        edit("weight: 2", "weight: 3");
        edit("In base ten", "In decimal");

        Run run = Run.of("diff", "--old-version", "1.2.0", released, bank);

        assertThat(run.out())
                .containsSubsequence("major", "floating-point/decimal-sum", "weighs 3, not 2 as before")
                .containsSubsequence("patch", "floating-point/decimal-sum", "hints changed")
                .endsWith("2 changes, major at most\nthe next release is 2.0.0 at least\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void diffFailsAReleaseThatDeclaresLess() throws Exception {
        edit("weight: 2", "weight: 3");

        Run run = Run.of("diff", "--old-version", "1.2.0", "--new-version", "1.3.0", released, bank);

        assertThat(run.out())
                .endsWith(
                        "version 1.3.0 after 1.2.0 declares less than the major changes in it; expected 2.0.0 at least\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void diffRefusesWhatIsNoBank() {
        Run.of("diff", folder, bank).assertRefused("holds no bank.yaml");
    }

    @Test
    void publishAddsEveryIdOnce() throws Exception {
        Run first = Run.of("publish", bank);
        Run second = Run.of("publish", bank);

        assertThat(first.out()).startsWith("added ").contains(" ids to ");
        assertThat(second.out()).contains("is up to date");
        assertThat(Files.readAllLines(bank.resolve("published-ids.txt")))
                .isSorted()
                .contains("floating-point/decimal-sum", "floating-point/decimal-sum#exact-fraction");
    }

    @Test
    void publishOnlyLooksWhereItIsToldTo() throws Exception {
        Run run = Run.of("publish", "--check", bank);

        assertThat(run.out()).contains("lacks", "run 'question-bank publish");
        assertThat(run.code()).isEqualTo(1);
        assertThat(bank.resolve("published-ids.txt")).doesNotExist();
    }

    @Test
    void anIdThatWasPublishedMayNotGo() throws Exception {
        Run.of("publish", bank);
        edit("id: exact-fraction", "id: exact-fractions");

        assertThat(Run.of("check", bank).out()).contains("was released and is gone [deleted-id]");
        assertThat(Run.of("publish", bank).code()).isEqualTo(1);
    }
}
