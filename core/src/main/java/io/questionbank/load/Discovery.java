package io.questionbank.load;

import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic;
import io.questionbank.validate.Diagnostic.Fix;
import io.questionbank.validate.SourceSpan;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds the banks that artifacts provide. One that fails is reported and keeps no other from being found. */
final class Discovery {
    private static final int MAX_FAILURES = 100;

    private final Optional<ClassLoader> loader;
    private final Optional<ModuleLayer> layer;

    /**
     * Looks in one place.
     *
     * @param loader sees the artifacts; where there is neither a loader nor a layer, it is the context class loader
     * @param layer holds the banks
     */
    Discovery(Optional<ClassLoader> loader, Optional<ModuleLayer> layer) {
        this.loader = loader;
        this.layer = layer;
    }

    private Iterator<BankProvider> services() {
        if (layer.isPresent()) {
            return ServiceLoader.load(layer.get(), BankProvider.class).iterator();
        }
        ClassLoader seeing = loader.isPresent() ? loader.get() : contextLoader();
        return BankProvider.class.getModule().isNamed()
                ? ServiceLoader.load(BankProvider.class, seeing).iterator()
                : new ListedProviders(seeing);
    }

    private static ClassLoader contextLoader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? ClassLoader.getSystemClassLoader() : context;
    }

    /** {@return the banks, ordered by the names of their providers, so that the order of a class path does not matter} */
    List<BankSource> find(List<Diagnostic> failures) {
        List<BankProvider> providers = new ArrayList<>();
        Iterator<BankProvider> found = services();
        int failed = 0;
        while (failed < MAX_FAILURES) {
            try {
                if (!found.hasNext()) {
                    break;
                }
                add(found.next(), providers);
            } catch (ServiceConfigurationError e) {
                failed++;
                failed(failures, BankProvider.class.getName(), e);
            }
        }
        if (providers.isEmpty() && failed == 0) {
            failures.add(problem(
                    Code.NO_BANK,
                    "discovery",
                    "no artifact on the class path or module path provides a bank",
                    "add a dependency on one, such as io.questionbank:question-bank-rnn"));
        }
        List<BankSource> sources = new ArrayList<>();
        for (BankProvider provider : providers) {
            try {
                sources.add(Objects.requireNonNull(provider.source(), "source() returned null"));
            } catch (RuntimeException | LinkageError e) {
                failed(failures, name(provider), e);
            }
        }
        return sources;
    }

    /** Adds a provider before those with later names. */
    private static void add(BankProvider provider, List<BankProvider> sorted) {
        int at = sorted.size();
        while (at > 0 && name(provider).compareTo(name(sorted.get(at - 1))) < 0) {
            at--;
        }
        sorted.add(at, provider);
    }

    private static String name(BankProvider provider) {
        return provider.getClass().getName();
    }

    private static void failed(List<Diagnostic> failures, String provider, Throwable failure) {
        failures.add(problem(
                Code.PROVIDER_FAILED,
                provider,
                "a provided bank is left out, for its provider failed: " + failure,
                "repair or remove the artifact"));
    }

    private static Diagnostic problem(Code code, String place, String message, String advice) {
        return new Diagnostic(
                code.toString(),
                code.severity(),
                SourceSpan.unpositioned(place),
                message,
                Optional.of(Fix.advice(advice)),
                List.of());
    }
}
