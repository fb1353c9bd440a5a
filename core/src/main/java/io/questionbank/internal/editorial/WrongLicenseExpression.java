package io.questionbank.internal.editorial;

import io.questionbank.internal.notation.Notation;
import io.questionbank.internal.rules.CodedRule;
import io.questionbank.internal.text.Quote;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import java.util.stream.Stream;

/** The licence of a bank is not written as an SPDX expression. */
final class WrongLicenseExpression implements CodedRule {
    @Override
    public Code catalogued() {
        return Code.WRONG_LICENSE_EXPRESSION;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        return scope.bank().banks().stream()
                .filter(bank -> !bank.license().isBlank())
                .flatMap(bank -> Notation.LICENSE.fault(bank.license()).stream()
                        .map(fault -> Finding.at(
                                Place.of(bank).at("license"),
                                Quote.of(bank.license()) + " is no license expression: " + fault)));
    }
}
