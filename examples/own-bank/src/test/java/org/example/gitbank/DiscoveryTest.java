package org.example.gitbank;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.bank.QuestionBank;
import io.questionbank.load.BankLoader;
import org.junit.jupiter.api.Test;

/** What an application sees that has the bank among its dependencies. */
class DiscoveryTest {
    @Test
    void theBankIsFoundAndAnswers() {
        QuestionBank bank = BankLoader.discovering().load().orThrow();

        assertThat(bank.questions().tagged("history").list()).hasSize(2);
        assertThat(bank.banks().get(0).attribution()).startsWith("Undoing things in Git");
    }
}
