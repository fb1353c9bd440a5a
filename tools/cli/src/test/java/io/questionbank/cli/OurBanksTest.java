package io.questionbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we hold our banks to with the tools. It stands here because the banks are built before the command line. */
class OurBanksTest {
    /** No machine checks some numbers; a person has checked those on the list. */
    @ParameterizedTest
    @ValueSource(strings = {"bank-rnn", "bank-catalog"})
    void everyNumberIsComputedShownOrCleared(String module) throws Exception {
        Run run = Run.of("stats", "--numbers", bank(module));

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .as("""
                the numbers that no claim, no code and no formula of their answer holds, and those that are cleared.
                Check what is new against its source, or give it a claim. Then, at the root of the repository:
                question-bank stats --numbers %1$s/src/main/bank > %1$s/src/test/cleared-numbers.txt
                """, module)
                .containsExactlyElementsOf(
                        Files.readAllLines(Path.of("../..", module, "src/test/cleared-numbers.txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bank-rnn", "bank-catalog"})
    void everyIdIsOneThatWeKeep(String module) {
        Run run = Run.of("publish", "--check", bank(module));

        assertThat(run.code()).as(run.out()).isZero();
    }

    private static Path bank(String module) {
        return Path.of("../..", module, "src/main/bank");
    }
}
