package io.questionbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.author.text.Style;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    Path folder;

    private Path bank;

    @BeforeEach
    void write() {
        bank = StarterBank.in(folder);
    }

    @Test
    void countsWhatItReadWhereNothingIsWrong() {
        Run run = Run.of("check", "--strict", bank);

        assertThat(run).isEqualTo(new Run(0, "1 question, 2 exercises in 1 topic; no problems\n", ""));
    }

    @Test
    void reportsEachProblemAtItsPlace() throws Exception {
        misspellAKey();

        Run run = Run.of("check", bank);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "decimal-sum.yaml:8:1: error: unknown key 'cognitivLevel'",
                        "^^^^^^^^^^^^^ did you mean 'cognitiveLevel'?")
                .doesNotContain("\u001B[")
                .endsWith(" could be read\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void hasColoursOnATerminalButNotInAFile() throws Exception {
        misspellAKey();
        Terminal terminal = new Terminal(true, Style.COLOURED, 80);
        Path report = folder.resolve("report.txt");

        assertThat(Run.on(terminal, "check", bank).out()).contains("\u001B[1;31merror\u001B[0m");
        assertThat(Run.on(terminal, "check", bank, "-o", report).out()).doesNotContain("error");
        assertThat(Files.readString(report)).contains("unknown-key").doesNotContain("\u001B[");
    }

    @Test
    void writesAnnotationsForGithub() throws Exception {
        misspellAKey();

        assertThat(Run.of("check", "--format", "github", bank).out())
                .startsWith("::error file=" + bank.resolve(StarterBank.QUESTION)
                        + ",line=8,endLine=8,col=1,endColumn=14,title=unknown-key::unknown key 'cognitivLevel'");
    }

    @Test
    void writesNothingButJsonForSarif() throws Exception {
        misspellAKey();

        assertThat(Run.of("check", "--format", "sarif", bank).out())
                .startsWith("{\n")
                .contains("\"uri\" : \"" + StarterBank.QUESTION + "\"", "\"ruleId\" : \"unknown-key\"")
                .endsWith("}\n");
    }

    @Test
    void writesTheReportToAFileAndTheSummaryToTheScreen() throws Exception {
        Path report = folder.resolve("report.sarif");

        assertThat(Run.of("check", "--format=sarif", "--output", report, bank).out())
                .isEqualTo("1 question, 2 exercises in 1 topic; no problems\n");
        assertThat(Files.readString(report)).startsWith("{\n");
    }

    @Test
    void refusesWhatItCannotRead() {
        Run.of("check", folder.resolve("absent"))
                .assertRefused("no folder '" + folder.resolve("absent") + "'; expected");
        Run.of("check", folder.resolve("floats")).assertRefused("did you mean '" + bank + "'?");
        Run.of("check", bank, "-o", folder.resolve("no/such/report.txt")).assertRefused("expected its folder to exist");
    }

    @Test
    void refusesToLeaveOutWhatItMustNotOrWithoutAReason() {
        Run.of("check", "--without", "unknown-topic=later", bank).assertRefused("mend the bank instead");
        Run.of("check", "--without", "no-such-rule=later", bank).assertRefused("no rule 'no-such-rule'");
        Run.of("check", "--without", "no-such-rule", bank).assertRefused("expected CODE=REASON");
    }

    private void misspellAKey() throws Exception {
        StarterBank.edit(bank, StarterBank.QUESTION, "cognitiveLevel", "cognitivLevel");
    }
}
