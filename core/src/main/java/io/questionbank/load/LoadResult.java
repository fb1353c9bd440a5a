package io.questionbank.load;

import io.questionbank.bank.QuestionBank;
import io.questionbank.validate.Diagnostic;
import io.questionbank.validate.Diagnostic.Severity;
import java.util.List;
import java.util.Objects;

/**
 * What came of loading: the bank as far as it could be read, and everything that is wrong with it.
 *
 * <pre>{@code
 * LoadResult result = BankLoader.of(BankSource.directory(folder)).load();
 * System.err.print(Diagnostic.Format.TEXT.format(result.diagnostics()));
 * }</pre>
 *
 * @param bank what could be read; it lacks each item that an error kept from being built
 * @param diagnostics all problems of all files, file by file and from top to bottom
 */
public record LoadResult(QuestionBank bank, List<Diagnostic> diagnostics) {
    public LoadResult {
        Objects.requireNonNull(bank, "bank");
        diagnostics = List.copyOf(diagnostics);
    }

    /** {@return whether any problem is an error} */
    public boolean hasErrors() {
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /** {@return this result with every warning made an error: what a bank's own build asks for} */
    public LoadResult strict() {
        return new LoadResult(
                bank,
                diagnostics.stream()
                        .map(d -> d.severity() == Severity.WARNING ? d.as(Severity.ERROR) : d)
                        .toList());
    }

    /**
     * {@return the bank, free of errors; it may have warnings}
     *
     * @throws InvalidBankException if there is an error
     */
    public QuestionBank orThrow() {
        if (hasErrors()) {
            throw new InvalidBankException(diagnostics);
        }
        return bank;
    }
}
