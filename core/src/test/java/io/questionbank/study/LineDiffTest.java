package io.questionbank.study;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.study.CodeReviewSession.Change;
import io.questionbank.study.CodeReviewSession.Change.Edit;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineDiffTest {
    /** Each letter is a line; the diff has one line behind its sign after the other. */
    @ParameterizedTest
    @CsvSource({
        "abc, abc, ' a b c'",
        "abc, axc, ' a-b+x c'",
        "abc, ac, ' a-b c'",
        "ac, abc, ' a+b c'",
        "abc, xyz, '-a-b-c+x+y+z'",
        "abcd, bcde, '-a b c d+e'",
        "aab, ab, ' a-a b'",
        "abab, baba, '-a b a b+a'",
        "'', ab, '+a+b'",
        "ab, '', '-a-b'",
        "'', '', ''"
    })
    void keepsAsManyLinesAsCanBe(String before, String after, String expected) {
        assertThat(LineDiff.of(lines(before), lines(after)).stream()
                        .map(Change::toString)
                        .collect(joining()))
                .isEqualTo(expected);
    }

    private static String lines(String letters) {
        return letters.chars().mapToObj(c -> (char) c + "\n").collect(joining());
    }

    @Test
    void holdsBothTextsWhateverTheyAre() {
        Random chance = new Random(1);
        for (int i = 0; i < 300; i++) {
            String before = randomLines(chance, 12);
            String after = randomLines(chance, 12);
            assertHolds(LineDiff.of(before, after), before, after);
        }
    }

    @Test
    void longTextsWithLittleInCommonTakeNoLongerThanOthers() {
        Random chance = new Random(1);
        String before = randomLines(chance, 40_000);
        String after = randomLines(chance, 40_000);
        assertHolds(LineDiff.of(before, after), before, after);
    }

    private static String randomLines(Random chance, int most) {
        return lines(chance.ints(chance.nextInt(most + 1), 'a', 'e')
                .mapToObj(c -> String.valueOf((char) c))
                .collect(joining()));
    }

    private static void assertHolds(List<Change> diff, String before, String after) {
        assertThat(without(diff, Edit.ADDED)).isEqualTo(before);
        assertThat(without(diff, Edit.REMOVED)).isEqualTo(after);
    }

    private static String without(List<Change> diff, Edit edit) {
        return diff.stream()
                .filter(change -> change.edit() != edit)
                .map(change -> change.text() + "\n")
                .collect(Collectors.joining());
    }
}
