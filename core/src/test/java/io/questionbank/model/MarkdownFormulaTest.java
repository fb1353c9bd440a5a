package io.questionbank.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownFormulaTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '@',
            value = {
                "the state $h_t$           ~ the state (h_t)",
                "$a_1*b_2*c$               ~ (a_1*b_2*c)",
                "$\\\\alpha \\\\ \\$ [x](y)$ ~ (\\\\alpha \\\\ \\$ [x](y))",
                "*a $b* c$*                ~ <em>a (b* c)</em>",
                "[a $x](b)$](http://c.org) ~ <a href=\"http://c.org\">a (x](b))</a>",
                "($x$), $y$.               ~ ((x)), (y).",
                "costs $5 or $x$           ~ costs $5 or (x)",
                "$a$b$                     ~ (a)b$",
                "$$a$$                     ~ [a]",
                "$$ a $$                   ~ [a]",
                "$$a$b$$                   ~ [a$b]",
                "so $$a$$ holds            ~ so [a] holds",
                "# Why $a_b$               ~ # Why (a_b)",
            })
    void standsBetweenDollars(String source, String html) {
        String inHtml = Markdown.of(source)
                .html()
                .replace("<span class=\"math inline\">\\(", "(")
                .replace("\\)</span>", ")")
                .replace("<span class=\"math display\">\\[", "[")
                .replace("\\]</span>", "]")
                .replaceFirst("^<h1>", "# ")
                .replaceAll("^<p>|</p>$|</h1>$", "");
        assertThat(inHtml).isEqualTo(html);
    }

    @Test
    void keepsItsTexForThePageToTypeset() {
        assertThat(Markdown.of("$h_t$ and\n$$\na < b \\\\\n\\\"c\\\"\n$$").html())
                .isEqualTo("<p><span class=\"math inline\">\\(h_t\\)</span> and\n"
                        + "<span class=\"math display\">\\[a &lt; b \\\\\n\\&quot;c\\&quot;\\]</span></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$20,000 and $30,000",
                "US$5 and US$6",
                "$ a$",
                "$a $",
                "$a",
                "$$a",
                "$$a$ b$",
                "$$ $$",
                "$$$a$$$",
                "$a$5",
                "$a\n\nb$",
            })
    void isNoFormula(String source) {
        assertThat(Markdown.of(source).html()).doesNotContain("<span");
        assertThat(Markdown.of(source).plain()).isEqualTo(source.replace("\n\n", "\n"));
    }

    @Test
    void needsDollarsWithoutABackslash() {
        assertThat(Markdown.of("\\$a$ and \\$5").html()).isEqualTo("<p>$a$ and $5</p>");
        assertThat(Markdown.of("$\\$5$").plain()).isEqualTo("\\$5");
    }

    @Test
    void losesToACodeSpanThatBeginsEarlier() {
        assertThat(Markdown.of("`$a` b$").html()).isEqualTo("<p><code>$a</code> b$</p>");
        assertThat(Markdown.of("$a `b$ c`").plain()).isEqualTo("a `b c`");
    }

    @Test
    void writesABarInATableBehindABackslash() {
        assertThat(Markdown.of("p|q\n-|-\n$P(a\\|b)$|$x_1*y*z$").plain()).isEqualTo("p | q\nP(a|b) | x_1*y*z");
        assertThat(Markdown.of("p|q\n-|-\n$P(a|b)$").plain()).isEqualTo("p | q\n$P(a | b)$");
    }
}
