package io.questionbank.internal.rules;

import io.questionbank.validate.Rule;
import io.questionbank.validate.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One way through a bank for all the rules that look at the same parts of it, so that what takes time to find out of a part is
 * found out once.
 *
 * @param <R> the rules
 */
public interface Walk<R extends Rule> {
    /** {@return what its rules have in common} */
    Class<R> kind();

    /** {@return where rules are broken, part by part} */
    Stream<Breach> check(List<R> rules, Scope scope);

    /**
     * {@return where rules are broken, rule by rule; those of a walk are checked together, in place of the first of them}
     *
     * @param walks none of which shares a rule with another
     */
    static Stream<Supplier<Stream<Breach>>> check(List<Rule> rules, List<Walk<?>> walks, Scope scope) {
        List<Supplier<Stream<Breach>>> checks = new ArrayList<>();
        Set<Walk<?>> begun = new HashSet<>();
        for (Rule rule : rules) {
            Optional<Walk<?>> walk =
                    walks.stream().filter(w -> w.kind().isInstance(rule)).findFirst();
            if (walk.isEmpty()) {
                checks.add(() -> rule.check(scope).map(finding -> new Breach(rule, finding)));
            } else if (begun.add(walk.get())) {
                checks.add(() -> walk.get().checkAmong(rules, scope));
            }
        }
        return checks.stream();
    }

    private Stream<Breach> checkAmong(List<Rule> rules, Scope scope) {
        return check(rules.stream().filter(kind()::isInstance).map(kind()::cast).toList(), scope);
    }
}
