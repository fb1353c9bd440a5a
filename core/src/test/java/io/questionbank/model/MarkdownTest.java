package io.questionbank.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTest {
    @ParameterizedTest
    @MethodSource
    void becomesHtml(String source, String html) {
        assertThat(Markdown.of(source).html()).isEqualTo(html);
    }

    static Stream<Arguments> becomesHtml() {
        return Stream.of(
                arguments("", ""),
                arguments("one\ntwo\n\nthree", "<p>one\ntwo</p>\n<p>three</p>"),
                arguments("one  \ntwo", "<p>one<br />\ntwo</p>"),
                arguments("*a* **b** `c_d`", "<p><em>a</em> <strong>b</strong> <code>c_d</code></p>"),
                arguments("## Gates", "<h2>Gates</h2>"),
                arguments("> why", "<blockquote>\n<p>why</p>\n</blockquote>"),
                arguments("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
                arguments("3. a", "<ol start=\"3\">\n<li>a</li>\n</ol>"),
                arguments("```python\nx < 1\n```", "<pre><code class=\"language-python\">x &lt; 1\n</code></pre>"),
                arguments("    x\n", "<pre><code>x\n</code></pre>"),
                arguments("---", "<hr />"),
                arguments(
                        "[a](https://x.org/b?c&d \"t\")",
                        "<p><a href=\"https://x.org/b?c&amp;d\" title=\"t\">a</a></p>"),
                arguments("<mailto:a@b.org>", "<p><a href=\"mailto:a@b.org\">mailto:a@b.org</a></p>"),
                arguments("[a]\n\n[a]: HTTP://x.org", "<p><a href=\"HTTP://x.org\">a</a></p>"),
                arguments("[a](<http://x.org/b c>)", "<p><a href=\"http://x.org/b%20c\">a</a></p>"),
                arguments("the ![*LSTM* cell](http://x.org/cell.png)", "<p>the <em>LSTM</em> cell</p>"),
                arguments("the <eos> token", "<p>the &lt;eos&gt; token</p>"),
                arguments("<div>\n*a*", "<p>&lt;div&gt;\n<em>a</em></p>"),
                arguments(
                        "a|b\n-|:-:\n1|2",
                        "<table>\n<thead>\n<tr>\n<th>a</th>\n<th align=\"center\">b</th>\n</tr>\n</thead>\n"
                                + "<tbody>\n<tr>\n<td>1</td>\n<td align=\"center\">2</td>\n</tr>\n</tbody>\n</table>"));
    }

    @ParameterizedTest
    @MethodSource
    void becomesPlainText(String source, String plain) {
        assertThat(Markdown.of(source).plain()).isEqualTo(plain);
    }

    static Stream<Arguments> becomesPlainText() {
        return Stream.of(
                arguments("", ""),
                arguments("one\ntwo\n\nthree", "one two\nthree"),
                arguments("one  \ntwo", "one\ntwo"),
                arguments("*a* **b** `c_d` \\* &amp;", "a b c_d * &"),
                arguments("# Gates\n\n> why\n\n---\n\nso", "Gates\nwhy\nso"),
                arguments("#\n\na", "a"),
                arguments("- a\n- b", "- a\n- b"),
                arguments("9. a\n9. b", "9. a\n10. b"),
                arguments("1. a\n   - b\n\n     c\n2. d", "1. a\n   - b\n     c\n2. d"),
                arguments("- - a", "- - a"),
                arguments("-\n- a", "- \n- a"),
                arguments("```python\nif x:\n\n    y\n```", "if x:\n\n    y"),
                arguments("- ```\n  x\n\n  y\n  ```", "- x\n\n  y"),
                arguments("[a](https://x.org \"t\") <https://y.org>", "a https://y.org"),
                arguments("the ![*LSTM* cell](http://x.org/cell.png)", "the LSTM cell"),
                arguments("the <eos> token", "the <eos> token"),
                arguments("a|b|c\n-|-|-\n1||$x$", "a | b | c\n1 |  | x"),
                arguments("so $h_t * c_t$ is\n$$\n\\sum_i\nx_i\n$$", "so h_t * c_t is \\sum_i x_i"));
    }

    @Test
    void isWhatWasWritten() {
        assertThat(Markdown.of("*a*\n")).hasToString("*a*\n").isEqualTo(new Markdown("*a*\n"));
        assertThatNullPointerException().isThrownBy(() -> Markdown.of(null)).withMessage("source");
    }

    @Test
    void rendersTheSameEachTime() {
        Markdown text = Markdown.of("a $x$ [b](http://x.org 'c')\n\n- d");
        assertThat(Stream.generate(text::html).parallel().limit(1000).distinct())
                .hasSize(1);
        assertThat(Stream.generate(text::plain).parallel().limit(1000).distinct())
                .hasSize(1);
    }
}
