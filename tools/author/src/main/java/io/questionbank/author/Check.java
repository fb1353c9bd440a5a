package io.questionbank.author;

import io.questionbank.load.BankLoader;
import io.questionbank.load.BankSource;
import io.questionbank.load.LoadResult;
import io.questionbank.validate.Rule;
import io.questionbank.validate.Rules;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Loads the bank in a folder and says all that is wrong with it.
 *
 * <pre>{@code LoadResult result = Check.of(Path.of("src/main/bank")).strict().run();}</pre>
 *
 * A check is a value: each method returns another one. The required rules are always checked.
 */
public final class Check {
    private final Path folder;
    private final Optional<Rules> added;
    private final boolean strict;

    private Check(Path folder, Optional<Rules> added, boolean strict) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.added = added;
        this.strict = strict;
    }

    /** {@return a check of the required rules} @param folder holds {@code bank.yaml} */
    public static Check of(Path folder) {
        return new Check(folder, Optional.empty(), false);
    }

    /** {@return a check of more rules} @param rules besides the required ones */
    public Check with(Rules rules) {
        return new Check(folder, Optional.of(added.map(some -> some.and(rules)).orElse(rules)), strict);
    }

    /**
     * {@return a check without one of the rules that were added}
     *
     * @param code the code of the rule
     * @param reason why it does not hold for this bank
     * @throws RefusedException if no rule with that code was added, or the reason is blank
     */
    public Check without(String code, String reason) {
        if (Rules.required().list().stream().anyMatch(rule -> rule.code().equals(code))) {
            throw new RefusedException("rule '" + code
                    + "' cannot be left out, for a bank that breaks it cannot be used;" + " mend the bank instead");
        }
        Rules some = added.orElseThrow(() -> new RefusedException(
                "no rule '" + code + "' that could be left out; this check " + "has the required rules only: "
                        + codes(Rules.required().list())));
        try {
            return new Check(folder, Optional.of(some.without(code, reason)), strict);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(e.getMessage(), e);
        }
    }

    /** {@return a check that takes a warning for an error} */
    public Check strict() {
        return new Check(folder, added, true);
    }

    /**
     * {@return the bank as far as it could be read, and its problems}
     *
     * @throws RefusedException if there is no bank in the folder
     */
    public LoadResult run() {
        BankLoader required = BankLoader.of(BankSource.directory(BankFolder.require(folder)));
        LoadResult result = added.map(required::with).orElse(required).load();
        return strict ? result.strict() : result;
    }

    private static String codes(List<Rule> rules) {
        return String.join(", ", rules.stream().map(Rule::code).toList());
    }
}
