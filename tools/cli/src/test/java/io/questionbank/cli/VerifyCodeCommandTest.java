package io.questionbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.author.text.Style;
import io.questionbank.validate.VerifiedCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The interpreter is a script that claims to be Python 3.11 and knows what the starter's programs print. */
@DisabledOnOs(OS.WINDOWS)
class VerifyCodeCommandTest {
    private static final String PYTHON = """
            #!/bin/sh
            if grep -q platform "$1"; then echo 3.11.9
            elif grep -q tenths "$1"; then echo 'False True'
            else printf '0.30000000000000004\\nFalse\\nTrue\\nTrue\\n'
            fi
            """;

    @TempDir
    Path folder;

    private Path bank = Path.of("");
    private String python = "";

    @BeforeEach
    void startABank() throws IOException {
        bank = StarterBank.in(folder);
        python = "python=" + pretending("python", PYTHON);
    }

    @Test
    void theLockOfAStartedBankIsWhatVerifyingItWrites() throws IOException {
        String shipped = Files.readString(bank.resolve(VerifiedCode.FILE));
        Files.delete(bank.resolve(VerifiedCode.FILE));

        Run run = Run.of("verify-code", "--interpreter", python, bank);

        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("2 pieces of code run(?: without network)?, 0 differ\n");
        assertThat(bank.resolve(VerifiedCode.FILE)).hasContent(shipped);
    }

    @Test
    void whatDiffersIsShownAtItsLineWithWhatWasPrinted() throws IOException {
        StarterBank.edit(bank, StarterBank.QUESTION, "        False\n        True\n", "        false\n        True\n");

        Run run = Run.of("verify-code", "--interpreter", python, bank);

        assertThat(run.code()).isEqualTo(1);
        new Run(0, run.out().replace(bank + "/", "").replace(" run without network", " run"), "")
                .assertPrints("verify-code.txt");
        assertThat(Run.of("check", "--strict", bank).out()).contains("has no line for it [unverified-code]");
    }

    @Test
    void aCheckWritesNothingAndFailsWhereTheLockWouldChange() throws IOException {
        assertThat(Run.of("verify-code", "--check", "--interpreter", python, bank)
                        .code())
                .isZero();
        Files.writeString(bank.resolve(VerifiedCode.FILE), VerifiedCode.NONE.text());

        Run run = Run.of("verify-code", "--check", "--interpreter", python, bank);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("verified.lock would change; run 'question-bank verify-code " + bank + "'");
        assertThat(bank.resolve(VerifiedCode.FILE)).hasContent(VerifiedCode.NONE.text());
    }

    @Test
    void anotherEnvironmentIsRefusedWithWhatToDo() throws IOException {
        String older = "python=" + pretending("older", "#!/bin/sh\necho 3.9.2\n");

        Run.of("verify-code", "--interpreter", older, bank).assertRefused("older is version 3.9.2; expected 3.11");
        Run.of("verify-code", "--interpreter", older, bank)
                .assertRefused("question-bank verify-code --requirements python " + bank + " > requirements.txt");
        Run.of("verify-code", "--interpreter", "python=" + folder, bank).assertRefused("is no program");
        Run.of("verify-code", "--interpreter", "cobol=/bin/sh", bank).assertRefused("no interpreter of 'cobol'");
        Run.of("verify-code", "--jobs", "0", bank).assertRefused("expected at least 1");
        Run.of("verify-code", "--time-limit", "0", bank).assertRefused("no program is done within");
    }

    @Test
    void requirementsArePrintedForThePackageManager() throws IOException {
        StarterBank.edit(bank, "environment.yaml", "3.11\"\n", "3.11\"\n  requirements: [a==1, b==2]\n");

        assertThat(Run.of("verify-code", "--requirements", "python", bank)).isEqualTo(new Run(0, "a==1\nb==2\n", ""));
        Run.of("verify-code", "--requirements", "ruby", bank).assertRefused("environment.yaml has no 'ruby'");
    }

    @Test
    void progressIsShownOnATerminalOnly() {
        Run run = Run.on(
                new Terminal(true, Style.PLAIN, 80), "verify-code", "--jobs", "1", "--interpreter", python, bank);

        assertThat(run.err())
                .contains(
                        "[1/2] floating-point/decimal-sum#code.compare\n",
                        "[2/2] floating-point/decimal-sum#ten-tenths\n");
    }

    @Test
    void formulasAreListedAsTheyAreRendered() throws IOException {
        StarterBank.edit(
                bank, StarterBank.QUESTION, "explanation: |\n      Ten", "explanation: |\n      $$a < \"b\"$$ Ten");

        assertThat(Run.of("formulas", bank).out().lines())
                .contains(
                        "{\"place\":\"floating-point/decimal-sum: answer.full\",\"display\":false,\"tex\":\"2^{53}\"}",
                        "{\"place\":\"floating-point/decimal-sum: exercises[1].explanation\",\"display\":true,"
                                + "\"tex\":\"a < \\\"b\\\"\"}");
    }

    private Path pretending(String name, String script) throws IOException {
        Path file = Files.writeString(folder.resolve(name), script);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
