package io.questionbank.author.run;

import io.questionbank.bank.QuestionBank;
import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic.Severity;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Rule;
import io.questionbank.validate.Scope;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Faults that were found by running code, as a rule finds them, so that loading tells their lines.
 *
 * @param faults all that were found
 * @param unchanged whether a place says in the bank as it is loaded what it said when its code was run
 */
record FoundFaults(List<Fault> faults, BiPredicate<Place, QuestionBank> unchanged) implements Rule {
    @Override
    public String code() {
        return Code.UNVERIFIED_CODE.toString();
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        return faults.stream()
                .filter(fault -> unchanged.test(fault.place(), scope.bank()))
                .map(fault -> Finding.at(fault.place(), fault.message()));
    }
}
