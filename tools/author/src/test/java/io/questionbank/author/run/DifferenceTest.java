package io.questionbank.author.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    @Test
    void equalTextsDoNotDiffer() {
        assertThat(Difference.between("a\nb\n", "a\nb\n", true)).isEmpty();
        assertThat(Difference.between("", "", true)).isEmpty();
        assertThat(Difference.between("a\nb", "a \t\nb\n\n", false)).isEmpty();
    }

    @Test
    void theFirstLineThatDiffersIsNamed() {
        assertThat(message("a\nb\nc\n", "a\nx\nc\n")).isEqualTo("the code prints 'x' in line 2; expected 'b'");
        assertThat(message("a\n", "a\nb\n")).isEqualTo("the code prints 'b' in line 2; expected ''");
        assertThat(Difference.between("a", "a\nb", false).orElseThrow().message())
                .isEqualTo("the code prints 'b' in line 2; expected no such line");
        assertThat(Difference.between("a\nb", "a", false).orElseThrow().message())
                .isEqualTo("the code prints no line 2; expected 'b'");
    }

    @Test
    void aLineBreakAtTheEndIsToldInWords() {
        assertThat(message("a", "a\n"))
                .isEqualTo(
                        "the code prints a line break at its end; expected none: an output in block form, '|', has one");
        assertThat(message("a\n", "a")).isEqualTo("the code prints no line break at its end; expected one");
    }

    @Test
    void controlCharactersAreNotShownAsTheyAre() {
        assertThat(message("a", "\u001B[31m")).doesNotContain("\u001B");
    }

    @Test
    void linesAroundTheFirstDifferenceAreShownAndLongTextsCut() {
        String expected =
                IntStream.rangeClosed(1, 30).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());

        assertThat(detail(expected, expected.replace("line 9\n", "line nine\nanother\n")))
                .containsExactly(
                        "   7   line 7", "   8   line 8", "   9 - line 9", "   9 + line nine", "  10 + another");
        assertThat(detail(expected, "x\n".repeat(31)))
                .containsExactly(
                        "   1 - line 1",
                        "   2 - line 2",
                        "   3 - line 3",
                        "   4 - line 4",
                        "   5 - line 5",
                        "   6 - line 6",
                        "     - ... and 24 lines more",
                        "   1 + x",
                        "   2 + x",
                        "   3 + x",
                        "   4 + x",
                        "   5 + x",
                        "   6 + x",
                        "     + ... and 25 lines more");
    }

    private static List<String> detail(String expected, String printed) {
        return Difference.between(expected, printed, true).orElseThrow().detail();
    }

    private static String message(String expected, String printed) {
        return Difference.between(expected, printed, true).orElseThrow().message();
    }
}
