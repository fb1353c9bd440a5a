package io.questionbank.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownLimitsTest {
    private static final int LONGEST_TEXT = 256 * 1024;
    private static final int SMALL_STACK = 256 * 1024;

    /** The slowest of these takes half a second; a busy machine is no failure. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @ParameterizedTest
    @MethodSource
    void aRepeatedFragmentIsCheap(String fragment) throws Exception {
        assertCheap(fragment.repeat(LONGEST_TEXT / fragment.length()));
    }

    static Stream<String> aRepeatedFragmentIsCheap() {
        return Stream.of(
                ("a¦\n¦>¦> ¦- ¦-\t¦1. ¦* + 1) ¦# ¦=\n¦\t¦    a\n¦```\n¦*¦_¦**a ¦*a_ ¦a**b¦*a*¦*[a](b)*¦[¦]¦![¦[a](¦[a](<"
                                + "¦[a](b)¦![a](¦[[]¦[a][¦(¦<¦<a ¦<a b='¦<!--¦<?¦<![CDATA[¦<http://¦&¦&#¦&#x1;¦`¦`` ¦\\¦$¦$$¦$a ¦$$ ¦$a$"
                                + "¦$a$1¦$\\¦$\\$¦|¦|a¦|-¦|a\n|-\n¦[a]: b\n¦[a]:\n¦[a]: b \"c\n¦a  \n¦a\\\n¦\r¦\0¦\ud800")
                        .split("¦"));
    }

    @ParameterizedTest
    @MethodSource
    void deepNestingIsCheap(String opening, String closing) throws Exception {
        int depth = LONGEST_TEXT / (opening.length() + closing.length());
        assertCheap(opening.repeat(depth) + closing.repeat(depth));
    }

    static Stream<Arguments> deepNestingIsCheap() {
        return Stream.of(
                arguments("*a ", "*"),
                arguments("*a **b ", "**c*"),
                arguments("*a _b ", "_*"),
                arguments("[", "]"),
                arguments("[", "](b)"),
                arguments("![a ", "](b)"),
                arguments("![a", "]\n"),
                arguments("![a* ", "]"),
                arguments("*a ![", "](b)*"),
                arguments("$a ", "$"),
                arguments("(", ")"),
                arguments("<", ">"));
    }

    @ParameterizedTest
    @MethodSource
    void aShortTextDoesNotBecomeAVeryLongOne(String source) throws Exception {
        assertCheap(source);
        assertThat(Markdown.of(source).html()).hasSizeLessThan(20 * LONGEST_TEXT);
    }

    static Stream<String> aShortTextDoesNotBecomeAVeryLongOne() {
        return Stream.of(
                "|a".repeat(40_000) + "\n" + "|-".repeat(40_000) + "\n" + "a\n".repeat(50_000),
                ("|a".repeat(30) + "\n" + "|-".repeat(30) + "\n" + "a\n".repeat(60) + "\n").repeat(1000),
                "[a]: http://x.org/" + "y".repeat(LONGEST_TEXT / 2) + "\n\n" + "[a]".repeat(LONGEST_TEXT / 6),
                "[a]: http://x.org '" + "y".repeat(LONGEST_TEXT / 2) + "'\n\n" + "[a]".repeat(LONGEST_TEXT / 6),
                "- ".repeat(15) + "```\n" + "\n".repeat(LONGEST_TEXT));
    }

    @Test
    void whatIsNestedTooDeepIsText() {
        assertThat(Markdown.of(">".repeat(40) + " a").plain()).isEqualTo(">".repeat(8) + " a");
        assertThat(Markdown.of("*".repeat(100) + "a" + "*".repeat(100)).plain())
                .isEqualTo("*".repeat(36) + "a" + "*".repeat(36));
    }

    @Test
    void whatIsRepeatedTooOftenIsText() {
        assertThat(Markdown.of("*a* ".repeat(501) + "*b*").plain())
                .startsWith("a a")
                .endsWith(" a *a* *b*");
        assertThat(Markdown.of("![a](b) ".repeat(51)).plain()).startsWith("![a](b) ![a](b)");
        assertThat(Markdown.of("a|b\n-|-\n" + "1\n".repeat(100_000)).plain()).startsWith("a|b -|- 1 1");
    }

    @Test
    void whatAnAuthorWritesIsWithinTheLimits() {
        String row = "| **a** | [b](http://x.org) | $c_d$ |\n";
        String html = Markdown.of("|a|b|c|\n|-|-|-|\n" + row.repeat(300)).html();
        assertThat(html.split("<strong>a</strong>", -1)).hasSize(301);
        assertThat(html.split("<a href=", -1)).hasSize(301);
    }

    private static void assertCheap(String source) throws Exception {
        FutureTask<Integer> rendering =
                new FutureTask<>(() -> Markdown.of(source).html().length()
                        + Markdown.of(source).plain().length());
        Thread thread = new Thread(null, rendering, "small stack", SMALL_STACK);
        thread.setDaemon(true);
        thread.start();
        assertThat(rendering.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)).isNotNegative();
    }
}
