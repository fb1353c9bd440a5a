package io.questionbank.load;

import io.questionbank.bank.CorruptBankException;
import io.questionbank.bank.QuestionBank;
import io.questionbank.internal.yaml.Problems;
import io.questionbank.validate.Diagnostic;
import io.questionbank.validate.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Loads banks of either form, and checks them where one was not checked when it was compiled. */
final class Loading {
    private Loading() {}

    /**
     * {@return what came of it}
     *
     * @param sources where the banks are
     * @param rules to check in any case
     * @param failures found so far
     */
    static LoadResult of(List<BankSource> sources, Optional<Rules> rules, List<Diagnostic> failures) {
        Problems problems = new Problems();
        for (Diagnostic failure : failures) {
            problems.add(failure);
        }
        List<LoadedBank> banks = new ArrayList<>();
        boolean checked = rules.isEmpty();
        for (BankSource source : sources) {
            try {
                Optional<QuestionBank> compiled = source.compiled();
                if (compiled.isPresent()) {
                    banks.add(new OpenedBank(source.toString(), compiled.get()));
                } else {
                    checked = false;
                    BankReader.read(source, problems).ifPresent(banks::add);
                }
            } catch (CorruptBankException e) {
                Joining.report(e, problems);
            }
        }
        Optional<Rules> unchecked = checked ? Optional.empty() : Optional.of(rules.orElseGet(Rules::required));
        return Joining.join(banks, unchecked, problems);
    }
}
