package io.questionbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Holds the numbers of our bank that no machine checks to the list of those that a person has checked. It stands here because
 * the bank is built before the tools, and without them.
 */
class ClearedNumbersTest {
    private static final Path BANK = Path.of("../../bank-rnn/src/main/bank");
    private static final Path CLEARED = Path.of("../../bank-rnn/src/test/cleared-numbers.txt");

    @Test
    void everyNumberOfOurBankIsComputedShownOrCleared() throws Exception {
        Run run = Run.of("stats", "--numbers", BANK);

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).as("""
                the numbers that no claim, no code and no formula of their answer holds, and those that are cleared.
                Check what is new against its source, or give it a claim. Then, at the root of the repository:
                question-bank stats --numbers bank-rnn/src/main/bank > bank-rnn/src/test/cleared-numbers.txt
                """).containsExactlyElementsOf(Files.readAllLines(CLEARED));
    }
}
