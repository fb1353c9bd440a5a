package io.questionbank.author.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The check of a code review is run with the faulty code and with the fixed code. */
@DisabledOnOs(OS.WINDOWS)
class CodeReviewRunTest {
    private static final String GOOD = "double() { echo $(($1 * 2)); }";
    private static final String FAULTY = "double() { echo $(($1 + 2)); }";
    private static final String CHECK = """
            . ./reviewed.sh 2> /dev/null || { echo cannot load it >&2; exit 2; }
            [ "$(double 3)" = 6 ] || { echo double of 3 >&2; exit 1; }
            """;

    @TempDir
    Path folder;

    @Test
    void aCheckThatTellsThemApartIsVerified() throws Exception {
        assertThat(messages(FAULTY, GOOD, CHECK)).isEmpty();
    }

    @Test
    void aCheckThatPassesOnTheFaultyCodeSeesNothing() throws Exception {
        assertThat(messages(GOOD, GOOD, CHECK))
                .containsExactly("23: the check passes on 'code'; expected it to fail there");
    }

    @Test
    void fixedCodeThatIsStillFaultyIsFound() throws Exception {
        assertThat(messages(FAULTY, FAULTY, CHECK))
                .containsExactly("21: the check fails on 'fixed' with exit code 1: double of 3");
    }

    @Test
    void aCheckThatCannotLoadTheCodeHasNotJudgedIt() throws Exception {
        assertThat(messages("return 1", GOOD, CHECK))
                .singleElement()
                .asString()
                .startsWith(
                        "19: the check fails on 'code' with exit code 2: cannot load it; expected it to fail for what");
    }

    @Test
    void aCheckThatIsKilledHasNotJudgedIt() throws Exception {
        assertThat(messages("kill -9 $$", GOOD, CHECK))
                .singleElement()
                .asString()
                .startsWith("19: the check fails on 'code' with exit code 137; expected it to fail for what");
    }

    private List<String> messages(String code, String fixed, String check) throws Exception {
        String exercise =
                """
                exercises:
                  - id: double
                    kind: code-review
                    prompt: What is wrong with this function?
                    language: sh
                    findings:
                      - id: sum
                        lines: 1
                        category: correctness
                        severity: major
                        title: It adds
                        explanation: It adds two.
                        fix: Multiply.
                    code: |
                """ + code.indent(6) + "    fixed: |\n" + fixed.indent(6) + "    check: |\n" + check.indent(6);
        Shell.exercises(folder, exercise);
        return Shell.report(folder).diagnostics().stream()
                .map(d -> d.span().startLine() + ": " + d.message())
                .toList();
    }
}
