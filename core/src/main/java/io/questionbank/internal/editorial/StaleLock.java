package io.questionbank.internal.editorial;

import io.questionbank.bank.BankInfo;
import io.questionbank.internal.rules.CodedRule;
import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic.Fix;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import io.questionbank.validate.VerifiedCode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of the lock is of code that the bank does not have. Looked for only where all questions could be read. */
final class StaleLock implements CodedRule {
    @Override
    public Code catalogued() {
        return Code.STALE_LOCK;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        if (!isAllCodeKnown(scope)) {
            return Stream.empty();
        }
        Set<String> present = VerifiedCode.entries(scope.bank()).stream()
                .map(VerifiedCode.Entry::name)
                .collect(Collectors.toSet());
        return scope.bank().banks().stream()
                .flatMap(bank -> scope.verifiedCode(bank).stream()
                        .flatMap(lock -> lock.digests().keySet().stream())
                        .filter(name -> !present.contains(name))
                        .map(name -> of(name, bank)));
    }

    private static boolean isAllCodeKnown(Scope scope) {
        return scope.whole()
                && scope.bank().everyQuestion().stream()
                        .map(q -> Place.of(q.id()))
                        .allMatch(place -> scope.whole(place.at("exercises"))
                                && scope.whole(place.at("answer").at("code")));
    }

    private static Finding of(String name, BankInfo bank) {
        return Finding.at(
                        Place.of(bank).at("verified").at(name),
                        "no final question has the code '" + name + "' that this line is of")
                .withFix(Fix.advice("run 'question-bank verify-code'"));
    }
}
