package io.questionbank.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.internal.words.SpellingNumbers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermReaderTest {
    private final Terms english = Terms.of("en");
    private final IndexTerms numbers = new IndexTerms();
    private final SpellingNumbers spellings = new SpellingNumbers();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "the of and",
                "Why does a recurrent neural network forget, and an RNN not?",
                "Recurrent neural networks of the recurrent network: RNNs.",
                "Gates gate the gated gates; GATES."
            })
    void findsTheTermsThatAQueryIsReadAs(String text) {
        int[] words = spellings.in(text);
        assertThat(new TermReader(english, spellings.list(), numbers).in(words))
                .containsExactly(english.in(text).stream()
                        .mapToInt(term -> numbers.number(term.form(), term.key()))
                        .toArray());
    }
}
