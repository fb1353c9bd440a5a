package io.questionbank.internal.editorial;

import io.questionbank.internal.claim.Evaluation;
import io.questionbank.internal.rules.CodedRule;
import io.questionbank.internal.text.Quote;
import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic.Fix;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Scope;
import java.util.stream.Stream;

/** A claim has no value, or binds a name that it does not use. */
final class UnreadableClaim implements CodedRule {
    @Override
    public Code catalogued() {
        return Code.UNREADABLE_CLAIM;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        return Claims.of(scope)
                .filter(claim -> !claim.claim().expression().isBlank())
                .flatMap(UnreadableClaim::check);
    }

    private static Stream<Finding> check(Claims claim) {
        if (claim.evaluation() instanceof Evaluation.None none) {
            return Stream.of(Finding.at(
                    claim.place().at("expression"),
                    Quote.of(claim.claim().expression()) + " has no value: at character " + none.column() + ", "
                            + none.reason()));
        }
        Evaluation.Value value = (Evaluation.Value) claim.evaluation();
        return claim.claim().where().keySet().stream()
                .filter(name -> !value.used().contains(name))
                .map(name -> Finding.at(
                                claim.place().at("where"),
                                Quote.of(name) + " is not used in "
                                        + Quote.of(claim.claim().expression()))
                        .withFix(Fix.advice("use it, or delete it")));
    }
}
