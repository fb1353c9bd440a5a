package io.questionbank.validate;

import io.questionbank.bank.QuestionBank;
import io.questionbank.internal.editorial.EditorialRules;
import io.questionbank.internal.rules.Breach;
import io.questionbank.internal.rules.Constraints;
import io.questionbank.internal.rules.RequiredRules;
import io.questionbank.internal.rules.Walk;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A list of rules.
 *
 * <pre>{@code List<Diagnostic> problems = Rules.required().check(bank);}</pre>
 */
public final class Rules {
    private final List<Rule> all;

    private Rules(List<Rule> all) {
        this.all = List.copyOf(all);
    }

    /** {@return the rules without which a bank cannot be used: texts are not blank, ids are unique, links resolve} */
    public static Rules required() {
        return new Rules(RequiredRules.ALL);
    }

    /**
     * {@return the rules that make a bank good, as warnings: nothing expected is missing, texts are whole and show as they
     * were meant, stated arithmetic is right, choices do not give their key away}
     *
     * <p>They look at final questions alone: a draft is not done yet, and a retired question is not mended any more. A
     * bank's own build makes errors of what they find:
     *
     * <pre>{@code BankLoader.of(source).with(Rules.editorial()).load().strict().orThrow();}</pre>
     */
    public static Rules editorial() {
        return new Rules(EditorialRules.ALL);
    }

    /**
     * {@return these rules and one more}
     *
     * @param rule the one
     */
    public Rules and(Rule rule) {
        Objects.requireNonNull(rule, "rule");
        return new Rules(Stream.concat(all.stream(), Stream.of(rule)).toList());
    }

    /**
     * {@return these rules and then others}
     *
     * @param others the others
     */
    public Rules and(Rules others) {
        return new Rules(Stream.concat(all.stream(), others.all.stream()).toList());
    }

    /**
     * {@return these rules but for one}
     *
     * @param code the code of the rule to leave out
     * @param reason why it does not hold here, for whoever reads the call
     * @throws IllegalArgumentException if there is no rule with that code, or the reason is blank
     */
    public Rules without(String code, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("rule '" + code + "' is left out without a reason; expected why");
        }
        List<Rule> rest = all.stream().filter(rule -> !rule.code().equals(code)).toList();
        if (rest.size() == all.size()) {
            throw new IllegalArgumentException("no rule '" + code + "' among "
                    + all.stream().map(Rule::code).toList());
        }
        return new Rules(rest);
    }

    /** {@return the rules, in the order they run} */
    public List<Rule> list() {
        return all;
    }

    /**
     * {@return what is wrong with a bank made in code; the places are names of items}
     *
     * @param bank the bank
     */
    public List<Diagnostic> check(QuestionBank bank) {
        return check(Scope.of(bank)).toList();
    }

    /**
     * {@return what is wrong, first the constraints of the model, then rule by rule, but text by text for the rules about
     * single texts; found as the stream is consumed: one that ends early leaves the rest unchecked}
     *
     * @param scope what to look at
     */
    public Stream<Diagnostic> check(Scope scope) {
        Supplier<Stream<Diagnostic>> constraints = () -> Constraints.violations(scope.bank())
                .filter(v -> scope.whole(v.finding().place()))
                .map(v -> v.finding().located(v.code().toString(), v.code().severity(), scope));
        Stream<Supplier<Stream<Diagnostic>>> relations = Walk.check(all, EditorialRules.WALKS, scope)
                .map(breaches -> () -> breaches.get()
                        .filter(breach -> scope.whole(breach.finding().place()))
                        .map(breach -> located(breach, scope)));
        return Stream.concat(Stream.of(constraints), relations).flatMap(Supplier::get);
    }

    private static Diagnostic located(Breach breach, Scope scope) {
        return breach.finding().located(breach.rule().code(), breach.rule().severity(), scope);
    }
}
