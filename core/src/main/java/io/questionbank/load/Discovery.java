package io.questionbank.load;

import io.questionbank.internal.yaml.Problems;
import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic.Fix;
import io.questionbank.validate.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/** Finds the banks that artifacts provide. One that fails is reported and keeps no other from being found. */
final class Discovery {
    private static final int MAX_FAILURES = 100;

    private final Supplier<ServiceLoader<BankProvider>> services;

    Discovery(Supplier<ServiceLoader<BankProvider>> services) {
        this.services = services;
    }

    /** {@return the banks, ordered by the names of their providers, so that the order of a class path does not matter} */
    List<BankSource> find(Problems problems) {
        List<BankProvider> providers = new ArrayList<>();
        Iterator<BankProvider> found = services.get().iterator();
        int failures = 0;
        while (failures < MAX_FAILURES) {
            try {
                if (!found.hasNext()) {
                    break;
                }
                providers.add(found.next());
            } catch (ServiceConfigurationError e) {
                failures++;
                failed(problems, BankProvider.class.getName(), e);
            }
        }
        if (providers.isEmpty() && failures == 0) {
            problems.add(
                    Code.NO_BANK,
                    SourceSpan.unpositioned("discovery"),
                    "no artifact on the class path or module path provides a bank",
                    Fix.advice("add a dependency on one, such as io.questionbank:question-bank-rnn"));
        }
        providers.sort(Comparator.comparing(provider -> provider.getClass().getName()));
        List<BankSource> sources = new ArrayList<>();
        for (BankProvider provider : providers) {
            try {
                sources.add(Objects.requireNonNull(provider.source(), "source() returned null"));
            } catch (RuntimeException | LinkageError e) {
                failed(problems, provider.getClass().getName(), e);
            }
        }
        return sources;
    }

    private static void failed(Problems problems, String provider, Throwable failure) {
        problems.add(
                Code.PROVIDER_FAILED,
                SourceSpan.unpositioned(provider),
                "a provided bank is left out, for its provider failed: " + failure,
                Fix.advice("repair or remove the artifact"));
    }
}
