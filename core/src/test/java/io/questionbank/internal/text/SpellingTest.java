package io.questionbank.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SpellingTest {
    @Test
    void forgivesOneInsertionDeletionReplacementOrSwap() {
        List<String> known = List.of("answer");

        assertThat(Spelling.nearest("answwer", known)).containsExactly("answer");
        assertThat(Spelling.nearest("anser", known)).containsExactly("answer");
        assertThat(Spelling.nearest("anzwer", known)).containsExactly("answer");
        assertThat(Spelling.nearest("anwser", known)).containsExactly("answer");
    }

    @Test
    void aSwapIsOneEditAndNoPlaceIsEditedTwice() {
        assertThat(Spelling.nearest("ab", List.of("ba"))).containsExactly("ba");
        assertThat(Spelling.nearest("lsmt", List.of("lstm"))).containsExactly("lstm");
        assertThat(Spelling.nearest("ca", List.of("abc"))).isEmpty();
    }

    @Test
    void allowsOneEditForEveryThreeCharactersAndOneInAnyCase() {
        assertThat(Spelling.nearest("a", List.of("b", "ab", "abc"))).containsExactly("ab", "b");
        assertThat(Spelling.nearest("abcde", List.of("abcxy"))).isEmpty();
        assertThat(Spelling.nearest("abcdef", List.of("abcdxy", "abcxyz"))).containsExactly("abcdxy");
    }

    @Test
    void givesTheNearestThreeAndEquallyNearOnesInAlphabeticalOrder() {
        List<String> known = List.of("sourced", "sauces", "source", "sources", "courses", "sources");

        assertThat(Spelling.nearest("sourcex", known)).containsExactly("source", "sourced", "sources");
    }

    @Test
    void letterCaseDoesNotCountInAnyLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Spelling.nearest("LSTM-TRAINING", List.of("lstm-training")))
                    .containsExactly("lstm-training");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void wordsOfMoreThanAHundredCharactersAreNearNothing() {
        String hundred = "a".repeat(100);

        assertThat(Spelling.nearest(hundred, List.of("a".repeat(99)))).hasSize(1);
        assertThat(Spelling.nearest(hundred, List.of(hundred + "a"))).isEmpty();
        assertThat(Spelling.nearest(hundred + "a", List.of(hundred))).isEmpty();
    }

    @Test
    void asksWhetherTheNearestWereMeant() {
        assertThat(Spelling.suggestion("anwser", List.of("answer", "prompt"))).contains("did you mean 'answer'?");
        assertThat(Spelling.suggestion("tah", List.of("tag", "tap"))).contains("did you mean 'tag' or 'tap'?");
        assertThat(Spelling.suggestion("anwser", List.of("prompt"))).isEmpty();
    }
}
