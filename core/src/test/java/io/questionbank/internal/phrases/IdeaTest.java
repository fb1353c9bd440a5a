package io.questionbank.internal.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdeaTest {
    private final Phrases phrases = Phrases.of("en");

    /** @param groups one after the other; a comma separates the phrases of one */
    private boolean says(String text, String... groups) {
        List<List<String>> accept =
                Arrays.stream(groups).map(group -> List.of(group.split(", "))).toList();
        return phrases.idea(accept).in(phrases.read(text)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gradients are vanishing. | gradient | vanish",
                "THE OLD CELL-STATE | old cell state | old",
                "the cell's value | cell value | cell",
                "It uses the na\u00efve model | naive model | model",
                "**Forget gate** $f_t$: kept | forget gate | f_t",
                "keeps $\\tanh(c_t)$ small | tanh | c_t",
                "$\\lambda_1$ dominates | lambda_1 | dominate",
                "with \u03bb above 1 | lambda | above one",
                "$h_{t-1}$ is read | h_{t-1} | reads",
                "scaled by $f_t \\odot c$ | f_t * c | scale",
                "scaled by f_t \u2299 c | f_t * c | scale",
                "a norm < 1 | norm < 1 | norm",
                "it cannot be parallelized | can not be parallel | parallel",
                "a quarter, 25 percent | 25% | quarter"
            })
    void theSameInOtherSpellingsIsFound(String text, String one, String other) {
        assertThat(says(text, one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "an investigation | gate",
                "a norm > 1 | norm < 1",
                "the gate of the forget kind | forget gate",
                "It forgets. Gates are layers. | forget gate",
                "$h_t$ | h_{t-1}"
            })
    void wordsAreWholeAndInSequence(String text, String phrase) {
        assertThat(says(text, phrase)).isFalse();
    }

    @Test
    void everyGroupIsTouched() {
        assertThat(says("the forget gate", "forget gate", "keeps, scales")).isFalse();
        assertThat(says("the forget gate scales", "forget gate", "keeps, scales"))
                .isTrue();
    }

    @Test
    void theGroupsAreTouchedInASentenceOrInThatAndTheNext() {
        assertThat(says("Take the forget gate. It scales the cell.", "forget gate", "scales"))
                .isTrue();
        assertThat(says("Take the forget gate. There are others, too. One scales.", "forget gate", "scales"))
                .isFalse();
        assertThat(says("- a forget gate\n- an input gate\n- what scales", "forget gate", "scales"))
                .isFalse();
    }

    @Test
    void aFormulaOnALineOfItsOwnDoesNotEndTheSentence() {
        String text = "The forget gate\n\n$$f_t = \\sigma(a)$$\n\nis a layer. It scales.";

        assertThat(says(text, "forget gate", "scales")).isTrue();
    }

    @Test
    void abbreviationsDoNotEndTheSentence() {
        assertThat(says("Gates, e.g. the forget gate of Gers et al. is one. It scales.", "gates", "scales"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The gradient does not vanish.",
                "The gradient doesn't vanish.",
                "The gradient never really vanishes.",
                "The gradient cannot vanish.",
                "The gradient explodes rather than vanishing.",
                "The gradient explodes instead of vanishing.",
                "Without a gradient vanishing, it learns.",
                "Neither the gradient vanishes nor the loss."
            })
    void whatIsNegatedIsNotSaid(String text) {
        assertThat(says(text, "vanish")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It does not explode, the gradient vanishes.",
                "It does not explode but vanishes.",
                "It does not learn because gradients vanish.",
                "Not only does it vanish.",
                "No matter how long, it vanishes.",
                "It learns nothing (the gradient vanishes)."
            })
    void aNegationReachesToTheEndOfItsClause(String text) {
        assertThat(says(text, "vanish")).isTrue();
    }

    @Test
    void aPhraseThatHoldsTheNegationMatchesIt() {
        assertThat(says("The gates are not tied to each other.", "not tied")).isTrue();
        assertThat(says("The gates are never tied.", "not tied")).isTrue();
        assertThat(says("The gates are tied.", "not tied")).isFalse();
    }

    @Test
    void theNegationOfOneGroupDoesNotUndoAnother() {
        assertThat(says("It cannot see the future.", "cannot", "future")).isTrue();
        assertThat(says("It is not true that it cannot see the future.", "cannot", "future"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The hidden state of the last chunk is then carried on. | true",
                "What is carried on is the state. | true",
                "The state is not carried on. | false",
                "The state is reset. What is carried on is the seed. | false",
                "The state of the network at one end of a very long chunk is then carried on. | false"
            })
    void threeDotsPartWhatStandsNearEachOtherInEitherOrder(String text, boolean said) {
        assertThat(says(text, "state ... carried on")).isEqualTo(said);
        assertThat(says(text, "state \u2026 carried on")).isEqualTo(said);
    }

    @Test
    void aNegationBetweenThePartsIsTheirsOnlyIfAPartHoldsIt() {
        assertThat(says("The gradient does not ever cross the border.", "gradient ... not ... cross"))
                .isTrue();
        assertThat(says("The gradient does not ever cross the border.", "gradient ... cross"))
                .isFalse();
    }

    @Test
    void theGroupsAreTouchedWithinTwentyWords() {
        String between = "and then one more ".repeat(5);
        assertThat(says("The forget gate " + between + "scales.", "forget gate", "scales"))
                .isFalse();
        assertThat(says("The forget gate " + between.substring(20) + "scales.", "forget gate", "scales"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dropout isn't used between layers.",
                "Dropout does not help. A layer can't be skipped.",
                "Dropout doesnt act between layers.",
                "There is nothing that dropout does between layers."
            })
    void clausesWithNegatedVerbsSayNothing(String text) {
        assertThat(says(text, "dropout", "layer")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dropout isn't used on the state, but between layers.",
                "Dropout has no place there: it acts between layers.",
                "There is no doubt that dropout acts between layers."
            })
    void aNegationBesideItTakesNothingBack(String text) {
        assertThat(says(text, "dropout", "layer")).isTrue();
    }

    @Test
    void thePlacesAreThoseInTheText() {
        String text = "So, the **forget gates** scale.";
        List<Stretch> found = phrases.idea(List.of(List.of("scales"), List.of("forget gate")))
                .in(phrases.read(text))
                .orElseThrow();

        assertThat(found).extracting(s -> text.substring(s.start(), s.end())).containsExactly("forget gates", "scale");
    }

    @Test
    void phrasesWithoutAWordAreNone() {
        assertThat(says("anything at all", "..., ---")).isFalse();
    }

    @Test
    void noTextTakesLong() {
        String word = "x ".repeat(60_000);
        List<String> many =
                java.util.stream.IntStream.range(1, 300).mapToObj("x "::repeat).toList();

        assertThat(phrases.idea(List.of(many, List.of("y"))).in(phrases.read(word)))
                .isEmpty();
        assertThat(phrases.idea(List.of(many, List.of("x"))).in(phrases.read(word)))
                .isPresent();
    }
}
