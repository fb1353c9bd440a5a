package io.questionbank.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpellingNumbersTest {
    private final Words english = Words.of("en");
    private final SpellingNumbers numbers = new SpellingNumbers();

    @Test
    void aSpellingKeepsItsNumber() {
        assertThat(numbers.in("Gates forget gates, gates forget.")).containsExactly(0, 1, 2, 2, 1);
        assertThat(numbers.in("forget h_{t-1}")).containsExactly(1, 3);
        assertThat(numbers.list()).containsExactly("Gates", "forget", "gates", "h_{t-1}");
    }

    @Test
    void theWordsAreThoseOfAReader() {
        String text = IntStream.range(0, 9_000)
                .mapToObj(i ->
                        "Gates" + i + " naïve" + i % 7 + " ÉTÉ C++ x[-1] t-SNE don't GRUs h_{t-" + i % 5 + "} running")
                .collect(Collectors.joining(", "));
        int[] read = numbers.in(text);
        assertThat(Arrays.stream(read).mapToObj(numbers.list()::get).map(english::word))
                .containsExactlyElementsOf(english.in(text).words());
    }

    @Test
    void theSpellingsOfOthersAreNumberedBehindItsOwn() {
        SpellingNumbers others = new SpellingNumbers();
        int[] text = others.in("remember gates, forget gates");
        numbers.in("gates forget");
        int[] here = numbers.addAll(others);
        assertThat(numbers.list()).containsExactly("gates", "forget", "remember");
        assertThat(Arrays.stream(text).map(i -> here[i])).containsExactly(2, 0, 1, 0);
    }
}
