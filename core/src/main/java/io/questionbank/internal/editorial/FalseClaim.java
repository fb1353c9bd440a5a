package io.questionbank.internal.editorial;

import io.questionbank.internal.claim.Evaluation;
import io.questionbank.internal.rules.CodedRule;
import io.questionbank.internal.text.Quote;
import io.questionbank.model.Claim;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Scope;
import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * A claim does not come to what it states. Beside its tolerance, the rounding of binary numbers is allowed for: one part in
 * 10<sup>12</sup> of the value or the stated number, whichever is larger.
 */
final class FalseClaim implements CodedRule {
    private static final double ROUNDING = 1e-12;
    private static final int MOST_DIGITS = 15;

    @Override
    public Code catalogued() {
        return Code.FALSE_CLAIM;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        return Claims.of(scope).flatMap(claim -> check(claim, claim.claim()));
    }

    private static Stream<Finding> check(Claims placed, Claim claim) {
        if (!(placed.evaluation() instanceof Evaluation.Value value) || holds(claim, value.value())) {
            return Stream.empty();
        }
        return Stream.of(Finding.at(
                placed.place().at("equals"),
                Quote.of(claim.expression()) + " is " + decimal(value.value()) + ", not " + decimal(claim.expected())
                        + "; expected the number, or a tolerance that covers the difference"));
    }

    private static String decimal(double number) {
        BigDecimal written = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        return Math.abs(written.precision() - written.scale()) <= MOST_DIGITS
                ? written.toPlainString()
                : written.toString();
    }

    private static boolean holds(Claim claim, double value) {
        double rounding = ROUNDING * Math.max(Math.abs(value), Math.abs(claim.expected()));
        double difference = value - claim.expected();
        double nearest =
                Math.abs(difference) <= rounding ? claim.expected() : value - Math.copySign(rounding, difference);
        return claim.tolerance().accepts(claim.expected(), nearest);
    }
}
