package org.example.gitbank;

import io.questionbank.load.BankLoader;
import io.questionbank.load.BankSource;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GitBankTest {
    @Test
    void hasNoErrors() {
        BankLoader.of(BankSource.directory(Path.of("src/main/bank"))).load().orThrow();
    }
}
