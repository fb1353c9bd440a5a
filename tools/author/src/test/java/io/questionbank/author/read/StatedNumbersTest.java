package io.questionbank.author.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.author.SampleBank;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatedNumbersTest {
    private static final String QUESTION = "topics/git-basics/branch.yaml";

    @TempDir
    Path folder;

    private List<String> numbersIn(String full, String... restOfAnswer) throws Exception {
        SampleBank.write(folder);
        SampleBank.write(
                folder,
                QUESTION,
                SampleBank.VALID.get(QUESTION) + "  full: |\n" + full.indent(4) + String.join("", restOfAnswer));
        return StatedNumbers.of(SampleBank.load(folder).orThrow()).stream()
                .map(StatedNumber::number)
                .toList();
    }

    @Test
    void decimalsPercentagesAndIntegersOverTwelveAreListedInTheirOrder() throws Exception {
        assertThat(numbersIn("From 0.5 to 13, or 7 %, or 3 per cent, of 1,200 in 2014 (8 million in the 1990s)."))
                .containsExactly("0.5", "13", "7 %", "3 per cent", "1,200", "2014", "8 million", "1990");
    }

    @Test
    void smallIntegersAndDigitsOfWordsAreNot() throws Exception {
        assertThat(numbersIn("Two of 12, 3/4 of them, 1-D or Conv1D, in ResNet50 and x_64."))
                .isEmpty();
    }

    @Test
    void codeAndFormulasAreNoProse() throws Exception {
        assertThat(numbersIn("`units=64`, $h = 128$, [a page](https://example.org/2014).\n\n```python\nx = 99\n```\n"))
                .isEmpty();
    }

    @Test
    void aNumberThatAFormulaHoldsIsNotListed() throws Exception {
        assertThat(numbersIn("$2 \\cdot 5{,}000 = 10{,}000$, so 10,000, and not 10,001."))
                .containsExactly("10,001");
    }

    @Test
    void aNumberThatAClaimHoldsIsNotListed() throws Exception {
        assertThat(numbersIn(
                        "Of 64 units 16 stay: 25 % or 0.25; with 0.250001 it would be another.",
                        "  claims:\n    - {expression: 16 / n, where: {n: 64}, equals: 0.25}\n"))
                .containsExactly("0.250001");
    }

    @Test
    void aNumberThatTheCodePrintsIsNotListedButOneThatItOnlyReadsIs() throws Exception {
        assertThat(numbersIn(
                        "It prints -1.5e3, that is, 1500, from 750.",
                        "  code:\n    - id: run\n      language: python\n      source: print(-2.0 * 750)\n"
                                + "      output: \"-1500.0\"\n"))
                .containsExactly("750");
    }

    @Test
    void aVersionIsOneNumberAndEqualsNone() throws Exception {
        assertThat(numbersIn("Since 3.15.1; $3.15$ and $1$ are others.")).containsExactly("3.15.1");
    }

    @Test
    void aLineHasTheQuestionTheNumberAndTheWordsAroundItAsTheyAreShown() throws Exception {
        SampleBank.write(folder);
        SampleBank.write(folder, QUESTION, SampleBank.VALID.get(QUESTION) + """
              full: |
                Not here. One two three four *five* `six` $x < 7$ is **39 %**, said
                Chung, who asked & counted all of them.

                - Cho (2014)
            """);

        assertThat(StatedNumbers.of(SampleBank.load(folder).orThrow()))
                .extracting(StatedNumber::toString)
                .containsExactly(
                        "git-basics/branch: 39 %: `six` $x < 7$ is 39 %, said Chung, who asked &",
                        "git-basics/branch: 2014: Cho (2014)");
    }
}
