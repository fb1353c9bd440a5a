package io.questionbank.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordNumbersTest {
    private final Words english = Words.of("en");
    private final WordNumbers numbers = english.numbers();

    @Test
    void aSpellingKeepsItsNumber() {
        assertThat(numbers.in("Gates forget gates, gates forget.")).containsExactly(0, 1, 2, 2, 1);
        assertThat(numbers.in("forget h_{t-1}")).containsExactly(1, 3);
        assertThat(numbers.size()).isEqualTo(4);
    }

    @Test
    void theWordsAreThoseOfTheReader() {
        String text = IntStream.range(0, 9_000)
                .mapToObj(i ->
                        "Gates" + i + " naïve" + i % 7 + " ÉTÉ C++ x[-1] t-SNE don't GRUs h_{t-" + i % 5 + "} running")
                .collect(Collectors.joining(", "));
        int[] read = numbers.in(text);
        assertThat(Arrays.stream(read).mapToObj(numbers::form))
                .containsExactlyElementsOf(
                        english.in(text).stream().map(Word::form).toList());
        assertThat(Arrays.stream(read).mapToObj(numbers::stem))
                .containsExactlyElementsOf(
                        english.in(text).stream().map(Word::stem).toList());
    }
}
