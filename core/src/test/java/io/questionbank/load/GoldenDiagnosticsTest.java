package io.questionbank.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.bank.QuestionBank;
import io.questionbank.validate.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each case spoils the tiny bank and says what the report is then. To add one, add a file; {@link GoldenCase} shows the
 * notation. {@code mvn test -Dtest=GoldenDiagnosticsTest -Dgolden.update=true} rewrites the expected reports.
 */
class GoldenDiagnosticsTest {
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final int LINES_SHOWN_AT_EACH_END = 12;

    static List<GoldenCase> cases() throws IOException {
        try (Stream<Path> files = Files.list(GoldenBank.GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".case"))
                    .sorted()
                    .map(GoldenCase::read)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportIsAsExpected(GoldenCase golden, @TempDir Path scratch) throws IOException, InterruptedException {
        GoldenBank bank = GoldenBank.valid();
        golden.applyTo(bank);
        String report = abridged(bank.report(scratch));
        if (UPDATE) {
            golden.rewrite(report);
        } else {
            assertThat(report).isEqualTo(golden.expected());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasACase(Code code) throws IOException {
        assertThat(cases()).anyMatch(golden -> golden.isOf(code.toString()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseReportsTheCodeItIsNamedFor(GoldenCase golden) {
        List<String> codes = Stream.of(Code.values())
                .map(Code::toString)
                .filter(golden::isOf)
                .toList();
        assertThat(codes)
                .as("codes that the name of the case starts with")
                .anyMatch(code -> golden.expected().contains("[" + code + "]"));
    }

    @Test
    void tinyBankIsValid() throws IOException {
        assertThat(GoldenBank.valid().load().diagnostics()).isEmpty();
    }

    @Test
    void goodBankKeepsTheEditorialRulesAsWell() throws IOException {
        assertThat(GoldenBank.good().load().diagnostics()).isEmpty();
    }

    @Test
    void tinyBankIsEqualWhenWrittenAndReadAgain() throws IOException {
        QuestionBank bank = GoldenBank.valid().load().orThrow();

        assertThat(BankLoader.of(BankSource.text(SourceWriter.files(bank)))
                        .load()
                        .orThrow())
                .isEqualTo(bank);
    }

    /** The middle of a long report adds nothing for who reads the case. */
    private static String abridged(String report) {
        List<String> lines = report.lines().toList();
        if (lines.size() <= 60) {
            return report;
        }
        return Stream.of(
                        lines.subList(0, LINES_SHOWN_AT_EACH_END),
                        List.of("..."),
                        lines.subList(lines.size() - LINES_SHOWN_AT_EACH_END, lines.size()))
                .flatMap(List::stream)
                .reduce("", (text, line) -> text + line + "\n");
    }
}
