package io.questionbank.catalog;

import io.questionbank.load.BankProvider;
import io.questionbank.load.BankSource;

/** The catalog of data science topics, found by {@link io.questionbank.load.BankLoader#discovering()}. */
public final class CatalogBank implements BankProvider {
    /** Called by {@link java.util.ServiceLoader}. */
    public CatalogBank() {}

    @Override
    public BankSource source() {
        return BankSource.resourcesOf(CatalogBank.class);
    }
}
