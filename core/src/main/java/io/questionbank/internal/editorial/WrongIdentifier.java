package io.questionbank.internal.editorial;

import io.questionbank.bank.BankInfo;
import io.questionbank.internal.notation.Notation;
import io.questionbank.internal.rules.CodedRule;
import io.questionbank.internal.text.Quote;
import io.questionbank.model.Source;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is to find a source is not written as its kind of identifier is, or has a wrong check digit. */
final class WrongIdentifier implements CodedRule {
    private static final List<String> PREFIXES = List.of(
            "https://doi.org/",
            "http://doi.org/",
            "https://dx.doi.org/",
            "http://dx.doi.org/",
            "doi:",
            "DOI:",
            "https://arxiv.org/abs/",
            "http://arxiv.org/abs/",
            "arXiv:",
            "arxiv:");

    @Override
    public Code catalogued() {
        return Code.WRONG_IDENTIFIER;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        return scope.bank().banks().stream().flatMap(WrongIdentifier::check);
    }

    private static Stream<Finding> check(BankInfo bank) {
        return IntStream.range(0, bank.sources().size())
                .boxed()
                .flatMap(i ->
                        check(bank.sources().get(i).identifier(), Place.of(bank).at("sources", i)));
    }

    private static Stream<Finding> check(Source.Identifier identifier, Place source) {
        String scheme = identifier.scheme().toString();
        Notation notation = notationOf(identifier.scheme());
        return identifier.value().isBlank()
                ? Stream.empty()
                : notation.fault(identifier.value()).stream()
                        .map(fault -> Finding.at(
                                        source.at(scheme),
                                        Quote.of(identifier.value()) + " is no " + nameOf(identifier.scheme()) + ": "
                                                + fault)
                                .suggesting(withoutPrefix(identifier.value(), notation)));
    }

    private static Notation notationOf(Source.Scheme scheme) {
        return switch (scheme) {
            case DOI -> Notation.DOI;
            case ARXIV -> Notation.ARXIV;
            case ISBN -> Notation.ISBN;
            case URL -> Notation.URL;
        };
    }

    private static String nameOf(Source.Scheme scheme) {
        return switch (scheme) {
            case DOI -> "DOI";
            case ARXIV -> "arXiv identifier";
            case ISBN -> "ISBN";
            case URL -> "address of a page";
        };
    }

    private static Optional<String> withoutPrefix(String value, Notation notation) {
        return PREFIXES.stream()
                .filter(value::startsWith)
                .map(prefix -> value.substring(prefix.length()).strip())
                .filter(rest -> notation.fault(rest).isEmpty())
                .findFirst();
    }
}
