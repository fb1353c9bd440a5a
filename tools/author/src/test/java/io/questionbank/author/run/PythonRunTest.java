package io.questionbank.author.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.questionbank.author.SampleBank;
import io.questionbank.validate.Diagnostic;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of Python alone; looked at where there is one. */
class PythonRunTest {
    @TempDir
    Path folder;

    @BeforeEach
    void thereIsAPython() throws Exception {
        Optional<Interpreter> python = Interpreter.on(System.getenv("PATH"), Language.PYTHON);
        assumeTrue(python.isPresent());
        try (TemporaryFolder scratch = TemporaryFolder.create()) {
            Ending probe = python.get()
                    .run(
                            scratch.write("probe.py", Language.PYTHON.probe()),
                            List.of("no-such-package-of-anyone"),
                            scratch,
                            Isolation.NONE,
                            Duration.ofMinutes(1));
            assumeTrue(probe.well());
            List<String> lines = probe.output().lines().toList();
            assertThat(lines).hasSize(2).last().isEqualTo("no-such-package-of-anyone");
            SampleBank.write(folder, "environment.yaml", "python: {version: '" + lines.get(0) + "'}\n");
        }
    }

    @Test
    void setsHaveOneOrderAndTextIsUtf8() throws Exception {
        assertThat(code("""
                code:
                  - id: sets
                    language: python
                    source: |
                      print(hash("a") == hash("a"), "é")
                      print({"one", "two", "three"} == set(list({"one", "two", "three"})))
                      import os; print(os.environ["PYTHONHASHSEED"], os.environ["OMP_NUM_THREADS"])
                    output: |
                      True é
                      True
                      0 1
                """)).isEmpty();
    }

    @Test
    void theErrorIsNamed() throws Exception {
        assertThat(code("""
                code:
                  - {id: div, language: python, source: print(1 / 0), output: ""}
                """)).containsExactly("the code fails with exit code 1: ZeroDivisionError: division by zero");
    }

    @Test
    void anAssertionJudgesTheReviewedCodeAndAnImportThatFailsDoesNot() throws Exception {
        assertThat(review("def double(x): return x + 2")).isEmpty();
        assertThat(review("def double(x): raise ValueError(x)")).isEmpty();
        assertThat(review("def double(x) return x")).singleElement().asString().contains("SyntaxError");
        assertThat(review("import nothing_of_that_name"))
                .singleElement()
                .asString()
                .contains("ModuleNotFoundError");
        assertThat(review("def twice(x): return x")).singleElement().asString().contains("has no attribute 'double'");
    }

    private List<String> review(String code) throws Exception {
        SampleBank.write(folder);
        SampleBank.write(
                folder,
                "topics/git-basics/branch.yaml",
                SampleBank.VALID.get("topics/git-basics/branch.yaml") + """
                exercises:
                  - id: double
                    kind: code-review
                    prompt: What is wrong with this function?
                    language: python
                    code: |
                      %s
                    findings:
                      - id: sum
                        lines: 1
                        category: correctness
                        severity: major
                        title: It adds
                        explanation: It adds two.
                        fix: Multiply.
                    fixed: |
                      def double(x): return x * 2
                    check: |
                      import reviewed
                      assert reviewed.double(3) == 6
                """.formatted(code));
        return messages();
    }

    private List<String> code(String code) throws Exception {
        SampleBank.write(folder);
        SampleBank.write(
                folder,
                "topics/git-basics/branch.yaml",
                SampleBank.VALID.get("topics/git-basics/branch.yaml") + code.indent(2));
        return messages();
    }

    private List<String> messages() throws Exception {
        return CodeRun.of(folder).run((name, done, all) -> {}).diagnostics().stream()
                .map(Diagnostic::message)
                .toList();
    }
}
