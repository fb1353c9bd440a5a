package io.questionbank.author.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.questionbank.author.RefusedException;
import io.questionbank.author.SampleBank;
import io.questionbank.load.BankLoader;
import io.questionbank.load.BankSource;
import io.questionbank.load.InvalidBankException;
import io.questionbank.validate.Diagnostic;
import io.questionbank.validate.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class CodeRunTest {
    private static final String HELLO = """
            code:
              - id: hello
                language: sh
                source: |
                  echo hello
                  echo "$FIXED_BY $TZ"
                output: |
                  hello
                  the-tool UTC
            """;

    @TempDir
    Path folder;

    @Test
    void codeThatPrintsItsOutputIsVerified() throws Exception {
        Shell.samples(folder, HELLO);

        CodeReport report = Shell.report(folder);
        report.write();

        assertThat(report.diagnostics()).isEmpty();
        assertThat(report.file())
                .content()
                .matches("question-bank verified code 1\ngit-basics/branch#code\\.hello sha256:[0-9a-f]{64}\n");
        assertThat(unverified()).isEmpty();
    }

    @Test
    void whatDiffersIsToldAtItsLine() throws Exception {
        Shell.samples(folder, HELLO.replace("      the-tool UTC", "      the tool UTC"));

        CodeReport report = Shell.report(folder);

        assertThat(shown(report)).isEqualTo("""
                topics/git-basics/branch.yaml:12:15: error: the code prints 'the-tool UTC' in line 2; expected 'the tool UTC' [unverified-code]
                   |
                12 |       output: |
                   |               ^

                1 error
                git-basics/branch#code.hello:
                     1   hello
                     2 - the tool UTC
                     2 + the-tool UTC
                """);
    }

    @Test
    void aChangedSourceOrOutputOrEnvironmentIsNoLongerVerified() throws Exception {
        for (String change : List.of("echo hello", "      hello")) {
            Shell.samples(folder, HELLO);
            Shell.report(folder).write();
            assertThat(unverified()).isEmpty();

            Shell.samples(folder, HELLO.replace(change, change + " you"));
            assertThat(unverified()).containsExactly("unverified-code");
        }
        Shell.samples(folder, HELLO);
        SampleBank.write(folder, "environment.yaml", "sh: {version: '1.2', requirements: [x==4.5]}\n");
        assertThat(unverified()).containsExactly("unverified-code");
    }

    @Test
    void codeThatDiffersLosesItsLine() throws Exception {
        Shell.samples(folder, HELLO);
        Shell.report(folder).write();
        Shell.samples(folder, HELLO.replace("echo hello", "exit 3"));

        CodeReport report = Shell.report(folder);
        assertThat(report.isWritten()).isFalse();
        report.write();

        assertThat(messages(report)).containsExactly("the code fails with exit code 3");
        assertThat(report.file()).hasContent("question-bank verified code 1\n");
    }

    @Test
    void aProgramThatDoesNotEndIsStoppedWithAllItStarted() throws Exception {
        Path trace = folder.resolve("trace");
        Shell.samples(folder, """
                code:
                  - id: endless
                    language: sh
                    source: |
                      sh -c 'sleep 3; echo late > %s' &
                      sleep 60
                    output: ""
                """.formatted(trace));

        CodeReport report = Shell.run(folder).within(Duration.ofMillis(800)).run((name, done, all) -> {});
        Thread.sleep(3500);

        assertThat(messages(report)).containsExactly("the code is not done after 0.8 s");
        assertThat(trace).doesNotExist();
    }

    @Test
    void aProgramThatPrintsWithoutEndIsStopped() throws Exception {
        Shell.samples(folder, """
                code:
                  - id: endless
                    language: sh
                    source: |
                      while :; do echo 0123456789012345678901234567890123456789; done
                    output: ""
                """);

        assertThat(messages(Shell.report(folder))).containsExactly("the code prints more than 1 MiB");
    }

    @Test
    void trailingSpaceMattersInASampleAndNotInAnExercise() throws Exception {
        String program = """
                language: sh
                source: |
                  printf 'one  \\ntwo\\n\\n'
                output: |
                  one
                  two
                """;
        Shell.samples(folder, "code:\n  - id: spaces\n" + program.indent(4));
        assertThat(messages(Shell.report(folder))).containsExactly("the code prints 'one  ' in line 1; expected 'one'");

        Shell.exercises(
                folder,
                "exercises:\n  - id: spaces\n    kind: code-output\n    prompt: What does it print?\n"
                        + program.indent(4));
        assertThat(messages(Shell.report(folder))).isEmpty();
    }

    @Test
    void noFolderIsLeftBehind() throws Exception {
        Path seen = folder.resolve("seen");
        Shell.samples(folder, """
                code:
                  - id: where
                    language: sh
                    source: |
                      touch file "$HOME/another"
                      mkdir -p "$TMPDIR/deep/er"
                      pwd > %s
                    output: ""
                """.formatted(seen));

        assertThat(messages(Shell.report(folder))).isEmpty();

        assertThat(Path.of(Files.readString(seen).strip())).doesNotExist();
    }

    @Test
    void theNetworkIsOutOfReachWhereTheReportSaysSo() throws Exception {
        Shell.samples(folder, """
                code:
                  - id: links
                    language: sh
                    source: |
                      ls /sys/class/net /proc/self/net > /dev/null
                      tail -n +3 /proc/net/dev | grep -v '^ *lo:' | grep -c .
                      true
                    output: |
                      0
                """);

        CodeReport report = Shell.report(folder);

        assertThat(messages(report).isEmpty()).isEqualTo(report.offline());
    }

    @Test
    void progressIsToldPieceByPiece() throws Exception {
        Shell.samples(
                folder,
                HELLO
                        + HELLO.lines().skip(1).toList().stream()
                                .map(line -> line.replace("id: hello", "id: again") + "\n")
                                .reduce("", String::concat));
        List<String> told = new ArrayList<>();

        Shell.run(folder).atATime(1).run((name, done, all) -> told.add(done + "/" + all + " " + name));

        assertThat(told).containsExactly("1/2 git-basics/branch#code.hello", "2/2 git-basics/branch#code.again");
    }

    @Test
    void anotherEnvironmentIsRefusedWithWhatToDo() throws Exception {
        Shell.samples(folder, HELLO);
        SampleBank.write(
                folder,
                "environment.yaml",
                "sh: {version: '1.3', requirements: [x==4.5, x==4, absent==1, open, local==4.5]}\n");

        assertThatThrownBy(() -> Shell.report(folder))
                .isInstanceOf(RefusedException.class)
                .hasMessageContainingAll(
                        "requirement 'open' leaves the version open; expected one, such as 'numpy==2.4.6'",
                        "sh is version 1.2.3; expected 1.3",
                        "x is 4.5; expected x==4",
                        "absent is not installed; expected absent==1",
                        "make an environment for " + folder,
                        "of version 1.3")
                .message()
                .doesNotContain("local", "expected x==4.5");
    }

    @Test
    void aLanguageThatIsNotKnownIsAFaultOfItsCodeAlone() throws Exception {
        Shell.samples(folder, HELLO + """
                  - {id: ruby, language: ruby, source: puts 1, output: "1"}
                  - {id: perl, language: perl, source: print 1, output: "1"}
                """);
        SampleBank.write(folder, "environment.yaml", Shell.ENVIRONMENT + "perl: {version: '5'}\n");

        CodeReport report = Shell.report(folder);

        assertThat(messages(report)).hasSize(2);
        assertThat(messages(report).get(0)).isEqualTo("environment.yaml has no 'ruby', so this code was not run");
        assertThat(messages(report).get(1)).startsWith("code in 'perl' cannot be run here; expected ");
        assertThat(report.verified().digests()).containsOnlyKeys("git-basics/branch#code.hello");
    }

    @Test
    void aBankWithErrorsIsNotRun() throws Exception {
        SampleBank.writeBroken(folder);

        assertThatThrownBy(() -> Shell.report(folder)).isInstanceOf(InvalidBankException.class);
    }

    @Test
    void aBankWithoutCodeGetsNoFile() throws Exception {
        SampleBank.write(folder);

        CodeReport report = Shell.report(folder);
        report.write();

        assertThat(report.size()).isZero();
        assertThat(report.file()).doesNotExist();
        assertThat(unverified()).isEmpty();
    }

    @Test
    void whatChangedWhileItRanIsNotReportedAtAWrongLine() throws Exception {
        Shell.samples(folder, HELLO.replace("echo hello", "echo bye"));

        CodeReport report = Shell.report(folder);
        SampleBank.write(folder);

        assertThat(report.diagnostics()).isEmpty();
        assertThat(report.faulty()).isEqualTo(1);
    }

    private List<String> unverified() {
        return BankLoader.of(BankSource.directory(folder)).with(Rules.editorial()).load().diagnostics().stream()
                .map(Diagnostic::code)
                .filter(code -> code.endsWith("-code") || code.endsWith("-lock"))
                .toList();
    }

    private static List<String> messages(CodeReport report) {
        return report.diagnostics().stream().map(Diagnostic::message).toList();
    }

    private String shown(CodeReport report) throws IOException {
        return Diagnostic.Format.TEXT.format(report.diagnostics()).replace(folder + "/", "")
                + String.join("\n", report.details()) + "\n";
    }
}
