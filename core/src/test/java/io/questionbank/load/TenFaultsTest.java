package io.questionbank.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.validate.Diagnostic;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TenFaultsTest {
    private static final String SOURCES = "sources.yaml";
    private static final String COMMIT = "topics/git/commit.yaml";
    private static final String REBASE = "topics/git/rebase.yaml";

    @Test
    void tenFaultsInThreeFilesAreTenDiagnosticsInOneRun() throws IOException {
        GoldenBank bank = GoldenBank.valid()
                .replace(SOURCES, "type: book", "type: website")
                .replace(SOURCES, "year: 2020", "year: 20")
                .replace(COMMIT, "revision: 2", "revision: two")
                .replace(COMMIT, "time: PT45S", "time: 45s")
                .replace(COMMIT, "missed: parent", "missed: parents")
                .replace(COMMIT, "point: It names its parents.", "point: ''")
                .replace(REBASE, "  - commit", "  - comit")
                .replace(REBASE, "source: git-rebase", "source: git-rebas")
                .replace(REBASE, "    kind: code-output", "    kind: code-output\n    unit: none")
                .replace(REBASE, "lines: 5-6", "lines: 5-7");

        assertThat(bank.load().diagnostics())
                .extracting(TenFaultsTest::placeAndCode)
                .isEqualTo(List.of(
                        "sources.yaml:2:9 unknown-value",
                        "sources.yaml:18:9 out-of-range",
                        "topics/git/commit.yaml:2:11 wrong-type",
                        "topics/git/commit.yaml:9:7 wrong-form",
                        "topics/git/commit.yaml:15:13 unknown-key-point",
                        "topics/git/commit.yaml:31:14 blank-text",
                        "topics/git/rebase.yaml:5:5 unknown-question",
                        "topics/git/rebase.yaml:9:15 unknown-source",
                        "topics/git/rebase.yaml:23:5 unknown-key",
                        "topics/git/rebase.yaml:50:16 lines-outside-code"));
    }

    private static String placeAndCode(Diagnostic diagnostic) {
        return diagnostic.span() + " " + diagnostic.code();
    }
}
