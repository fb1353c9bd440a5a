package io.questionbank.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Any text, as HTML and as plain text. */
class MarkdownFuzzTest {
    @FuzzTest(maxDuration = "3m")
    void anyTextIsShownSafely(byte[] utf8) {
        Markdown text = Markdown.of(new String(utf8, StandardCharsets.UTF_8));

        assertThat(ListedHtml.unlisted(text.html())).isEmpty();
        assertThat(text.plain()).isNotNull();
    }
}
