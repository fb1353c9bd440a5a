package org.example.gitbank;

import io.questionbank.load.BankProvider;
import io.questionbank.load.BankSource;

/** Makes the bank known to every application that has its jar. */
public final class GitBank implements BankProvider {
    @Override
    public BankSource source() {
        return BankSource.resourcesOf(GitBank.class);
    }
}
