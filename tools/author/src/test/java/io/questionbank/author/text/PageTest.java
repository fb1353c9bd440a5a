package io.questionbank.author.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.model.Markdown;
import org.junit.jupiter.api.Test;

class PageTest {
    private final Page page = new Page(20, Style.PLAIN);

    @Test
    void breaksLinesBetweenWords() {
        assertThat(page.text(0, "one two three four five six").toString()).isEqualTo("""
                one two three four
                five six
                """);
    }

    @Test
    void indentsTheRestOfAnItemBelowItsWords() {
        assertThat(page.text(1, "- one two three four\n10. one two three four").toString())
                .isEqualTo("""
                  - one two three
                    four
                  10. one two three
                      four
                """.indent(0));
    }

    @Test
    void letsAWordThatIsTooLongStand() {
        assertThat(page.text(0, "see https://example.org/a/long/address there").toString())
                .isEqualTo("""
                        see
                        https://example.org/a/long/address
                        there
                        """);
    }

    @Test
    void keepsTheLinesOfCodeBetweenFences() {
        Markdown text = Markdown.of("""
                # A heading

                Some *prose* that is long enough to wrap.

                ````yaml
                key: a line that is longer than the page

                ```
                  deeper: 1
                ````

                More.
                """);

        assertThat(page.markdown(0, text).toString()).isEqualTo("""
                A heading

                Some prose that is
                long enough to wrap.

                  key: a line that is longer than the page

                  ```
                    deeper: 1

                More.
                """);
    }

    @Test
    void separatesPartsByOneEmptyLine() {
        page.gap().line("one").gap().gap().heading("two");

        assertThat(page.toString()).isEqualTo("one\n\ntwo\n");
    }

    @Test
    void coloursHeadingsForATerminal() {
        assertThat(new Page(20, Style.COLOURED).heading("two").toString()).isEqualTo("\u001B[1mtwo\u001B[0m\n");
    }

    @Test
    void setsTablesWithNumbersFlushRight() {
        Table table = Table.of("kind", "exercises").row("numeric", 3L).row("ordering", 12L);

        assertThat(table.toString()).isEqualTo("""
                kind      exercises
                numeric           3
                ordering         12
                """);
    }
}
