package io.questionbank.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static final String LETTERS = "abcé";

    private final Random random = new Random(7);
    private final List<String> words = IntStream.range(0, 400)
            .mapToObj(i -> word(1 + random.nextInt(7)))
            .distinct()
            .sorted()
            .toList();
    private final Lexicon lexicon =
            Lexicon.of(words, IntStream.range(0, words.size()).toArray());

    @Test
    void findsEachOfItsWordsAndNoOther() {
        assertThat(words).allSatisfy(w -> assertThat(lexicon.term(w)).isEqualTo(words.indexOf(w)));
        assertThat(lexicon.term("")).isEqualTo(-1);
        assertThat(lexicon.term("zebra")).isEqualTo(-1);
    }

    @Test
    void findsWhatBeginsAlike() {
        for (String prefix : List.of("", "a", "bc", "éa", "zzz")) {
            Lexicon.Stretch found = lexicon.startingWith(prefix);
            assertThat(IntStream.range(found.from(), found.to()).mapToObj(words::get))
                    .containsExactlyElementsOf(
                            words.stream().filter(w -> w.startsWith(prefix)).toList());
        }
    }

    @Test
    void findsWhatIsOneTypoAwayAndNothingElse() {
        for (int i = 0; i < 300; i++) {
            String typed = word(1 + random.nextInt(7));
            TreeSet<String> found = new TreeSet<>();
            lexicon.oneTypoFrom(typed, w -> found.add(words.get(w)));
            TreeSet<String> expected = words.stream()
                    .filter(w -> !w.equals(typed) && isOneTypoFrom(w, typed))
                    .collect(Collectors.toCollection(TreeSet::new));
            found.remove(typed);
            assertThat(found).as(typed).isEqualTo(expected);
        }
    }

    @Test
    void anEmptyOneHasNothing() {
        Lexicon empty = Lexicon.of(List.of(), new int[0]);
        empty.oneTypoFrom("gates", w -> assertThat(w).isNegative());
        assertThat(empty.term("gates")).isEqualTo(-1);
    }

    /** By writing out all that one typo can make of a word. */
    private static boolean isOneTypoFrom(String word, String typed) {
        for (int i = 0; i <= word.length(); i++) {
            String before = word.substring(0, i);
            String after = word.substring(i);
            if (LETTERS.chars().anyMatch(c -> typed.equals(before + (char) c + after))
                    || !after.isEmpty() && typed.equals(before + after.substring(1))
                    || !after.isEmpty()
                            && LETTERS.chars().anyMatch(c -> typed.equals(before + (char) c + after.substring(1)))
                    || after.length() > 1
                            && typed.equals(before + after.charAt(1) + after.charAt(0) + after.substring(2))) {
                return true;
            }
        }
        return false;
    }

    private String word(int length) {
        return random.ints(length, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
