package io.questionbank.rnn;

import io.questionbank.load.BankProvider;
import io.questionbank.load.BankSource;

/** The bank on RNN &amp; Sequences, found by {@link io.questionbank.load.BankLoader#discovering()}. */
public final class RnnBank implements BankProvider {
    /** Called by {@link java.util.ServiceLoader}. */
    public RnnBank() {}

    @Override
    public BankSource source() {
        return BankSource.resourcesOf(RnnBank.class);
    }
}
