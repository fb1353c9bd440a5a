package io.questionbank.cli;

import io.questionbank.author.BankFolder;
import io.questionbank.author.text.Counted;
import io.questionbank.bank.QuestionBank;
import io.questionbank.load.BankLoader;
import io.questionbank.load.BankSource;
import io.questionbank.load.LoadResult;
import io.questionbank.validate.Diagnostic.Severity;
import java.nio.file.Path;
import java.util.Optional;

/** The bank that a command looks into. */
final class Banks {
    private Banks() {}

    /** {@return the bank in a folder, or all that came with the tool; what is wrong with it is mentioned, not told} */
    static QuestionBank open(Optional<Path> folder, Output output) {
        BankLoader loader = folder.map(BankFolder::require)
                .map(BankSource::directory)
                .map(BankLoader::of)
                .orElseGet(() -> BankLoader.discovering(Banks.class.getClassLoader()));
        LoadResult result = Progress.of("reading the bank", output, loader::load);
        long errors = result.diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .count();
        if (errors > 0) {
            String where = folder.map(path -> "'question-bank check " + path + "' says which")
                    .orElseGet(() -> result.diagnostics().get(0).toString());
            output.err()
                    .println("the bank has " + Counted.of(errors, "error") + ", so something may be missing; " + where);
        }
        return result.bank();
    }
}
