package io.questionbank.author.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.questionbank.author.RefusedException;
import io.questionbank.author.report.CodePages;
import io.questionbank.author.text.Page;
import io.questionbank.author.text.Style;
import io.questionbank.validate.Code;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private final Page page = new Page(40, Style.PLAIN);

    @Test
    void setsThePageOfACode() {
        CodePages pages = new CodePages(code -> "# " + code + "\n\nThe *meaning*.\n\n```yaml\nid: a\n```\n");

        Explanation.of("wrong-id", pages, page);

        assertThat(page.toString()).isEqualTo("wrong-id\n\nThe meaning.\n\n  id: a\n");
    }

    @Test
    void suggestsACodeForOneThatThereIsNot() {
        assertThatThrownBy(() -> Explanation.of("wrong-ids", CodePages.ofTheLibrary(), page))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("no code 'wrong-ids'; did you mean 'wrong-id'");
    }

    @Test
    void saysWhereAllAreListedForACodeLikeNoOther() {
        assertThatThrownBy(() -> Explanation.of("zebra", CodePages.ofTheLibrary(), page))
                .isInstanceOf(RefusedException.class)
                .hasMessage("no code 'zebra'; 'question-bank explain' lists the codes that there are");
    }

    @Test
    void listsEveryCodeWithItsSeverity() {
        Explanation.list(page);

        assertThat(page.toString().lines()).hasSize(Code.values().length);
        assertThat(page.toString()).containsPattern("(?m)^hint +absent-topic$");
    }
}
