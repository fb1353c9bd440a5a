package io.questionbank.internal.editorial;

import io.questionbank.bank.BankInfo;
import io.questionbank.internal.rules.CodedRule;
import io.questionbank.model.QuestionId;
import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic.Fix;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Scope;
import io.questionbank.validate.VerifiedCode;
import java.util.Optional;
import java.util.stream.Stream;

/** A piece of code was not run as it stands now. Nothing is said of banks that have no files. */
final class UnverifiedCode implements CodedRule {
    @Override
    public Code catalogued() {
        return Code.UNVERIFIED_CODE;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        return VerifiedCode.entries(scope.bank()).stream()
                .flatMap(entry ->
                        verified(entry, scope)
                                .filter(lock -> !lock.covers(entry))
                                .map(lock -> of(entry, lock))
                                .stream());
    }

    private static Optional<VerifiedCode> verified(VerifiedCode.Entry entry, Scope scope) {
        BankInfo bank = scope.bank().bankOf(QuestionId.of(entry.place().item()).topic());
        return scope.verifiedCode(bank);
    }

    private static Finding of(VerifiedCode.Entry entry, VerifiedCode lock) {
        if (entry.environment().isEmpty()) {
            return Finding.at(
                            entry.place(),
                            "environment.yaml has no '" + entry.language() + "', so this code cannot be verified")
                    .withFix(Fix.advice("say there which version it runs in, then run 'question-bank verify-code'"));
        }
        String what = lock.digests().containsKey(entry.name())
                ? "this code, its output or its environment changed since it was verified"
                : "this code was not verified: " + VerifiedCode.FILE + " has no line for it";
        return Finding.at(entry.place(), what).withFix(Fix.advice("run 'question-bank verify-code'"));
    }
}
