package io.questionbank.load;

import io.questionbank.bank.CorruptBankException;
import io.questionbank.bank.QuestionBank;
import io.questionbank.validate.Diagnostic;
import io.questionbank.validate.Rule;
import io.questionbank.validate.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Loads banks: finds them, reads them, checks them, joins them.
 *
 * <pre>{@code
 * QuestionBank bank = BankLoader.discovering().load().orThrow();
 * LoadResult mine = BankLoader.of(BankSource.directory(Path.of("src/main/bank"))).load();
 * }</pre>
 *
 * A loader is a value: each method returns another one, and any number of threads may share it. Every load reads afresh.
 */
public final class BankLoader {
    private final Optional<Discovery> discovery;
    private final List<BankSource> sources;
    private final Optional<Rules> rules;

    private BankLoader(Optional<Discovery> discovery, List<BankSource> sources, Optional<Rules> rules) {
        this.discovery = discovery;
        this.sources = List.copyOf(sources);
        this.rules = rules;
    }

    /**
     * {@return a loader of every bank that an artifact on the class path or module path provides, as seen by the context class
     * loader of the thread that loads}
     */
    public static BankLoader discovering() {
        return new BankLoader(new Discovery(Optional.empty(), Optional.empty()));
    }

    /**
     * {@return a loader of every bank that is provided to a class loader}
     *
     * @param loader sees the artifacts of the banks
     */
    public static BankLoader discovering(ClassLoader loader) {
        Objects.requireNonNull(loader, "loader");
        return new BankLoader(new Discovery(Optional.of(loader), Optional.empty()));
    }

    /**
     * {@return a loader of every bank that a module of a layer, or of its parents, provides}
     *
     * @param layer holds the banks
     */
    public static BankLoader discovering(ModuleLayer layer) {
        Objects.requireNonNull(layer, "layer");
        return new BankLoader(new Discovery(Optional.empty(), Optional.of(layer)));
    }

    private BankLoader(Discovery discovery) {
        this(Optional.of(discovery), List.of(), Optional.empty());
    }

    /**
     * {@return a loader of these banks}
     *
     * @param sources in the order to join them
     */
    public static BankLoader of(BankSource... sources) {
        return new BankLoader(Optional.empty(), List.of(sources), Optional.empty());
    }

    /**
     * {@return a loader of one more bank, which comes after the others}
     *
     * @param source where it is
     */
    public BankLoader and(BankSource source) {
        List<BankSource> more = new ArrayList<>(sources);
        more.add(Objects.requireNonNull(source, "source"));
        return new BankLoader(discovery, more, rules);
    }

    /**
     * {@return a loader that checks one more rule, besides those that every bank must keep}
     *
     * @param rule the rule
     */
    public BankLoader with(Rule rule) {
        return new BankLoader(
                discovery, sources, Optional.of(rules.orElseGet(Rules::required).and(rule)));
    }

    /**
     * {@return a loader that checks more rules, besides those that every bank must keep}
     *
     * @param more the rules
     */
    public BankLoader with(Rules more) {
        return new BankLoader(
                discovery, sources, Optional.of(rules.orElseGet(Rules::required).and(more)));
    }

    /**
     * {@return the banks, joined, and all that is wrong with them}
     *
     * <p>Content never makes this throw: whatever the bytes, the result is a bank and a list of problems. A bank in compiled form
     * was checked when it was compiled: where all banks are, no rule is checked again but those of {@link #with}.
     */
    public LoadResult load() {
        List<Diagnostic> failures = new ArrayList<>();
        List<BankSource> found = found(failures);
        if (rules.isEmpty() && failures.isEmpty() && found.size() == 1) {
            try {
                Optional<QuestionBank> compiled = found.get(0).compiled();
                if (compiled.isPresent()) {
                    return new LoadResult(compiled.get(), List.of());
                }
            } catch (CorruptBankException e) {
                return Loading.of(found, rules, failures); // which reports it
            }
        }
        return Loading.of(found, rules, failures);
    }

    private List<BankSource> found(List<Diagnostic> failures) {
        List<BankSource> found = new ArrayList<>();
        if (discovery.isPresent()) {
            found.addAll(discovery.get().find(failures));
        }
        found.addAll(sources);
        return found;
    }
}
