package io.questionbank.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.questionbank.bank.QuestionBank;
import io.questionbank.validate.Diagnostic;
import io.questionbank.validate.Diagnostic.Severity;
import io.questionbank.validate.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LoadResultTest {
    private static final QuestionBank BANK = QuestionBank.empty();

    @Test
    void orThrowGivesTheBankWhenNothingIsWrong() {
        assertThat(new LoadResult(BANK, List.of()).orThrow()).isSameAs(BANK);
    }

    @ParameterizedTest
    @EnumSource(names = {"WARNING", "HINT"})
    void warningsAndHintsDoNotThrow(Severity severity) {
        LoadResult result = new LoadResult(BANK, List.of(problem(severity)));

        assertThat(result.hasErrors()).isFalse();
        assertThat(result.orThrow()).isSameAs(BANK);
    }

    @Test
    void anErrorAmongWarningsThrowsWithAllOfThem() {
        List<Diagnostic> problems = List.of(problem(Severity.WARNING), problem(Severity.ERROR));
        LoadResult result = new LoadResult(BANK, problems);

        assertThat(result.hasErrors()).isTrue();
        assertThatThrownBy(result::orThrow)
                .isInstanceOfSatisfying(
                        InvalidBankException.class,
                        e -> assertThat(e.diagnostics()).isEqualTo(problems));
    }

    static Diagnostic problem(Severity severity) {
        return new Diagnostic(
                "some-code", severity, SourceSpan.unpositioned("bank.yaml"), "it is so", Optional.empty(), List.of());
    }
}
