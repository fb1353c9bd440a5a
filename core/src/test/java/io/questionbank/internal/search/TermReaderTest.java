package io.questionbank.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermReaderTest {
    private final Terms english = Terms.of("en");
    private final TermNumbers numbers = new TermNumbers();
    private final TermReader reader = new TermReader(english, numbers);

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
        int[] read = reader.in(text);
        assertThat(read)
                .containsExactly(english.in(text).stream()
                        .mapToInt(term -> numbers.of(term.form(), term.key()))
                        .toArray());
    }
}
