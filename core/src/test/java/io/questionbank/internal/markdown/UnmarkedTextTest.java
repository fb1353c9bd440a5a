package io.questionbank.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that is told to be without mark-up at a glance is the same to the parser. */
class UnmarkedTextTest {
    private static final List<String> WORDS = List.of("a word", "Zug", "\u00e9t\u00e9", "x", " ", "\n");
    private static final String SIGNS = ".,:;!?()\"'-+#>~%/@{}^=|\t*_`$&<[]\\\u00a0\u2028\u200b\r\0 \n1";

    @Test
    void itIsOneParagraphOfItselfToTheParser() {
        Random random = new Random(2026);
        List<String> unmarked = Stream.generate(() -> text(random))
                .limit(200_000)
                .filter(UnmarkedText::is)
                .toList();

        assertThat(unmarked).hasSizeGreaterThan(20_000).anyMatch(text -> text.contains("\n"));
        assertThat(unmarked).allSatisfy(text -> {
            assertThat(UnmarkedText.plain(text)).isEqualTo(plain(text));
            assertThat(MarkdownParts.ofPlain(text)).isEqualTo(parts(text));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "- a",
                "1. a",
                "a\n\nb",
                "a\n- b",
                "a\n===",
                "a  \nb",
                "a ",
                "*a*",
                "a | b\n---|---"
            })
    void whatTheParserMightTakeForMarkUpIsLeftToIt(String text) {
        assertThat(UnmarkedText.is(text)).isFalse();
    }

    private static String text(Random random) {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(i -> random.nextInt(3) > 0
                        ? WORDS.get(random.nextInt(WORDS.size()))
                        : String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length()))))
                .collect(Collectors.joining());
    }

    private static String plain(String text) {
        PlainText plain = new PlainText();
        MarkdownParser.parse(text).accept(plain);
        return Printable.of(plain.toString());
    }

    private static MarkdownParts parts(String text) {
        return new PartsVisitor(text).visitAll(MarkdownParser.parseWithPlaces(text));
    }
}
