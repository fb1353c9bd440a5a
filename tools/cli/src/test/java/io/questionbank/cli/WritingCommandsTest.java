package io.questionbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingCommandsTest {
    @TempDir
    Path folder;

    @Test
    void newNamesWhatItWroteAndWhatComesNext() {
        Path project = folder.resolve("git-basics");

        Run run = Run.of("new", project, "--group", "com.example");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("wrote " + project.resolve("src/main/java/com/example/gitbasics/GitBasicsBank.java"))
                .endsWith("  mvn -f " + project + " verify\n");
        assertThat(Run.of("check", "--strict", project.resolve("src/main/bank")).code())
                .isZero();
    }

    @Test
    void newOverwritesNothing() {
        Run.of("new", folder.resolve("git"));

        Run.of("new", folder.resolve("git")).assertRefused("is not empty; expected a new or an empty folder");
        Run.of("new", "--id", "Git", folder.resolve("other")).assertRefused("say which with --id");
        assertThat(folder.resolve("other")).doesNotExist();
    }

    @Test
    void formatFindsTheBankThatNewWroteInCanonicalForm() {
        assertThat(Run.of("format", "--check", StarterBank.in(folder)))
                .isEqualTo(new Run(0, "every file is in canonical form\n", ""));
    }

    @Test
    void formatChangesOnlyWhatIsNotCanonical() throws Exception {
        Path bank = StarterBank.in(folder);
        StarterBank.edit(bank, StarterBank.QUESTION, "cognitiveLevel: ", "cognitiveLevel:   ");

        assertThat(Run.of("format", bank).out())
                .isEqualTo("wrote " + bank.resolve(StarterBank.QUESTION) + "\nwrote 1 file\n");
        assertThat(Run.of("format", bank)).isEqualTo(new Run(0, "every file is in canonical form\n", ""));
        assertThat(Run.of("format", "--check", bank).code()).isZero();
    }

    @Test
    void formatOnlyChecksWhenAskedTo() throws Exception {
        Path bank = StarterBank.in(folder);
        StarterBank.edit(bank, StarterBank.QUESTION, "cognitiveLevel: ", "cognitiveLevel:   ");
        String before = Files.readString(bank.resolve(StarterBank.QUESTION));

        Run run = Run.of("format", "--check", bank);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("would change " + bank.resolve(StarterBank.QUESTION));
        assertThat(bank.resolve(StarterBank.QUESTION)).hasContent(before);
    }

    @Test
    void formatLosesNoCommentUnlessToldTo() throws Exception {
        Path bank = StarterBank.in(folder);
        StarterBank.edit(bank, "bank.yaml", "format: 1", "format: 1 # the first");
        String before = Files.readString(bank.resolve(StarterBank.QUESTION));

        Run run = Run.of("format", bank);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith(bank.resolve("bank.yaml") + ":1: formatting would lose this comment\n")
                .contains("--drop-comments");
        assertThat(bank.resolve(StarterBank.QUESTION)).hasContent(before);
        assertThat(Run.of("format", "--drop-comments", bank).code()).isZero();
        assertThat(bank.resolve("bank.yaml")).content().doesNotContain("#");
    }

    @Test
    void formatWritesNothingWhereTheBankHasErrors() throws Exception {
        Path bank = StarterBank.in(folder);
        StarterBank.edit(bank, StarterBank.QUESTION, "cognitiveLevel", "cognitivLevel");

        Run run = Run.of("format", bank);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("question-bank: the bank has 1 error\n")
                .contains("[unknown-key]");
        assertThat(bank.resolve(StarterBank.QUESTION)).content().contains("cognitivLevel");
    }
}
