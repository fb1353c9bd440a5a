package io.questionbank.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic.Severity;
import io.questionbank.validate.Rule;
import io.questionbank.validate.Rules;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditorialRulesTest {
    private static final String COMMIT = "topics/git/commit.yaml";
    private static final String PROMPT = "prompt: What does a Git commit record?\n";

    @Test
    void eachWarnsUnderACodeOfItsOwn() {
        List<Rule> rules = Rules.editorial().list();

        assertThat(rules).extracting(Rule::severity).containsOnly(Severity.WARNING);
        assertThat(rules).extracting(Rule::code).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(27);
        assertThat(List.of(Code.values()))
                .extracting(Code::toString)
                .containsAll(rules.stream().map(Rule::code).toList());
    }

    @Test
    void warningsFailABuildThatIsStrictAndNoOther() throws IOException {
        LoadResult found =
                GoldenBank.good().replace(COMMIT, PROMPT, "prompt: TODO\n").load();

        assertThat(found.orThrow()).isSameAs(found.bank());
        assertThatThrownBy(() -> found.strict().orThrow()).isInstanceOf(InvalidBankException.class);
    }

    @Test
    void aRuleIsLeftOutForAReason() throws IOException {
        GoldenBank bank = GoldenBank.good().replace(COMMIT, PROMPT, "prompt: TODO\n");

        assertThat(Rules.editorial()
                        .without("placeholder", "the bank is about TODO comments")
                        .check(bank.load().bank()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"status: draft\n", "status: retired\nreason: Nobody asks it.\n"})
    void draftsAndRetiredQuestionsAreNotChecked(String status) throws IOException {
        LoadResult found = GoldenBank.good()
                .replace(COMMIT, PROMPT, status + "prompt: TODO\n")
                .load();

        assertThat(found.diagnostics()).isEmpty();
    }

    @Test
    void theChanceOfTheLongestChoiceIsLookedAtFromTwentyExercisesOn() throws IOException {
        GoldenBank bank = GoldenBank.good();
        GoldenDamage.apply("long-keys-18 " + COMMIT, bank);

        assertThat(bank.load().diagnostics()).isEmpty();
    }

    @Test
    void noBankMakesThemThrow() {
        RandomBanks banks = new RandomBanks(7);

        assertThat(IntStream.range(0, 200)
                        .mapToLong(i -> Rules.editorial().check(banks.next()).size()))
                .anyMatch(found -> found > 0);
    }
}
