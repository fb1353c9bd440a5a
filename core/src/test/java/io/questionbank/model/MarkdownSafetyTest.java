package io.questionbank.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownSafetyTest {
    private static final String[] FRAGMENTS =
            ("a¦\n¦\n\n¦> ¦- ¦1. ¦*¦**¦_¦[¦![¦]¦](¦](http://x ¦)¦<¦>¦<script>¦<a onclick='x'>"
                            + "¦<!--¦-->¦<?¦&¦&lt;¦&#0;¦&quot;¦\"¦'¦`¦```js\" onclick=x\n¦~~~\n¦\\¦$¦$$¦|¦|-|\n¦|a|b|\n¦# ¦===\n¦    ¦\t"
                            + "¦[a]: http://x 'y'\n¦[a]¦javascript:¦data:¦//x¦mailto:¦<http://x>¦  \n¦5¦é¦\ud83d\ude00¦\ud800¦\0¦\r")
                    .split("¦");

    @Test
    void onlyListedHtmlComesOutOfAnyText() {
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            String source = random.ints(random.nextInt(30), 0, FRAGMENTS.length)
                    .mapToObj(fragment -> FRAGMENTS[fragment])
                    .reduce("", String::concat);
            assertThat(ListedHtml.unlisted(Markdown.of(source).html()))
                    .as(source)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<ScRiPt src=//x.org></sCrIpT>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<a href=\"http://x.org\" onclick=\"alert(1)\">b</a>",
                "<style>@import '//x.org'</style>",
                "<iframe srcdoc='<script>alert(1)</script>'>",
                "<!-- --!><script>alert(1)</script> -->",
                "<div>\n<script>\nalert(1)\n</script>\n</div>",
                "$<script>alert(1)</script>$",
                "$$</span><script>alert(1)</script>$$",
                "`<script>`",
                "    <script>",
                "# <script>",
                "a|b\n-|-\n<script>|<b>",
                "![<script>](http://x.org)",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
            })
    void htmlIsShownAsItWasWritten(String source) {
        String html = Markdown.of(source).html();

        assertThat(html)
                .doesNotContainPattern("<(?i:script|img|svg|style|iframe|div|a|b|!)[ />]?")
                .contains("&lt;");
        assertThat(ListedHtml.unlisted(html)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"onclick=x", "a\"b", "a&quot;b", "<b>", "a:b", "a.b", "c++", "\u00e9"})
    void codeHasNoClassUnlessItsLanguageIsAWord(String language) {
        assertThat(Markdown.of("~~~" + language + "\nx\n~~~").html()).isEqualTo("<pre><code>x\n</code></pre>");
    }

    @ParameterizedTest
    @CsvSource({
        "a&#27;[2Jb",
        "a&#x9b;b",
        "a\u0007b",
        "a\u0000b",
        "a&#13;b",
        "a&#x202e;b",
        "a&#x2066;b",
        "a\ud800b",
        "a&#xffff;b"
    })
    void whatTerminalsAndXmlStumbleOverIsReplaced(String source) {
        assertThat(Markdown.of(source).html()).startsWith("<p>a\ufffd");
        assertThat(Markdown.of(source).plain()).startsWith("a\ufffd");
    }
}
