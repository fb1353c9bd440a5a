package io.questionbank.internal.editorial;

import io.questionbank.internal.notation.Notation;
import io.questionbank.internal.rules.CodedRule;
import io.questionbank.internal.text.Quote;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import java.util.stream.Stream;

/** The language of a bank is not written as a language tag. */
final class WrongLanguageTag implements CodedRule {
    @Override
    public Code catalogued() {
        return Code.WRONG_LANGUAGE_TAG;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        return scope.bank().banks().stream()
                .filter(bank -> !bank.language().isBlank())
                .flatMap(bank -> Notation.LANGUAGE.fault(bank.language()).stream()
                        .map(fault -> Finding.at(
                                Place.of(bank).at("language"),
                                Quote.of(bank.language()) + " is no language tag; " + fault)));
    }
}
