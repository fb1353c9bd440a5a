package org.example.bank;

import io.questionbank.load.BankProvider;
import io.questionbank.load.BankSource;

public final class ExampleBank implements BankProvider {
    @Override
    public BankSource source() {
        return BankSource.resourcesOf(ExampleBank.class);
    }
}
