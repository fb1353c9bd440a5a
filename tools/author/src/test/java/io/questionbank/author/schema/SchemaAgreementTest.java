package io.questionbank.author.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.load.BankLoader;
import io.questionbank.load.BankSource;
import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The reader and a validator of JSON Schema that is not ours agree on which files are well-formed. The broken files are those
 * of the golden cases of core: a case that is added there is tried here.
 */
class SchemaAgreementTest {
    private static final Path PROJECT = Path.of("../..");
    private static final String GOLDEN = "core/src/test/resources/io/questionbank/load/golden";

    /** What a file by itself is reported for: its keys, types, nulls, forms and words. */
    private static final Set<Code> FORM = EnumSet.of(
            Code.UNKNOWN_KEY,
            Code.MISSING_KEY,
            Code.CONFLICTING_KEYS,
            Code.NULL_VALUE,
            Code.WRONG_TYPE,
            Code.WRONG_FORM,
            Code.UNKNOWN_VALUE,
            Code.UNSUPPORTED_FORMAT);

    /** The cases that no schema can tell from a sound bank, and why. */
    private static final Map<String, String> BEYOND_A_SCHEMA = Map.of(
            "wrong-form-backwards", "JSON Schema matches texts, and does not compare the numbers in them",
            "wrong-type-fraction", "to JSON Schema, 2.0 is a whole number");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bank-rnn/src/main/bank",
                "bank-catalog/src/main/bank",
                "examples/own-bank/src/main/bank",
                GOLDEN + "/bank",
                GOLDEN + "/good-bank"
            })
    void everyFileOfASoundBankIsValid(String folder) throws IOException {
        Map<String, byte[]> files = BankFolders.read(PROJECT.resolve(folder));

        assertThat(files).containsKey("bank.yaml").hasSizeGreaterThan(4);
        assertThat(FileSchemas.violations(files)).isEmpty();
    }

    static List<GoldenCase> casesOfForm() throws IOException {
        return GoldenCase.in(PROJECT.resolve(GOLDEN)).stream()
                .filter(golden -> FORM.stream().anyMatch(golden::reports))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("casesOfForm")
    void theFilesReportedForTheirFormAreInvalidAndNoOthers(GoldenCase golden) throws IOException {
        Map<String, byte[]> files = golden.files();
        Set<String> reported = reportedForTheirForm(files);
        Map<String, List<String>> violations = FileSchemas.violations(files);

        assertThat(reported).isNotEmpty();
        assertThat(violations.keySet())
                .as("files that are invalid, of all violations %s", violations)
                .isEqualTo(BEYOND_A_SCHEMA.containsKey(golden.name()) ? Set.of() : reported);
    }

    @Test
    void everyCodeOfFormIsTried() throws IOException {
        List<GoldenCase> cases = casesOfForm();

        assertThat(FORM).allMatch(code -> cases.stream().anyMatch(golden -> golden.reports(code)));
        assertThat(cases).extracting(GoldenCase::name).containsAll(BEYOND_A_SCHEMA.keySet());
    }

    private static Set<String> reportedForTheirForm(Map<String, byte[]> files) {
        Set<String> codes = FORM.stream().map(Code::toString).collect(Collectors.toSet());
        Stream<Diagnostic> diagnostics = BankLoader.of(BankSource.bytes(files)).load().diagnostics().stream();
        return diagnostics
                .filter(diagnostic -> codes.contains(diagnostic.code()))
                .map(diagnostic -> diagnostic.span().file())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
