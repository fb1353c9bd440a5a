package io.questionbank.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.validate.Diagnostic;
import io.questionbank.validate.SourceSpan;
import org.junit.jupiter.api.Test;

class SourcePositionsTest {
    private static final String QUESTION = "topics/git/commit.yaml";

    @Test
    void columnsCountUtf16UnitsSoAnEmojiCountsTwo() {
        SourceSpan span = place("hints: [🎒🎒, null]");

        assertThat(span).hasToString(QUESTION + ":5:15");
        assertThat(span.endColumn()).isEqualTo(19);
    }

    @Test
    void columnsCountCharactersOfOneUnitOnce() {
        assertThat(place("hints: [éß, null]")).hasToString(QUESTION + ":5:13");
    }

    @Test
    void columnsCountCharactersThatAreNotAllowedAndLeftOut() {
        LoadResult result = load("hints: [a\u200Bb, null]");

        assertThat(result.diagnostics())
                .extracting(d -> d.span() + " " + d.code())
                .containsExactly(QUESTION + ":5:10 forbidden-character", QUESTION + ":5:14 null-value");
    }

    @Test
    void tabBeforeThePlaceIsATabBeforeTheMark() {
        String report =
                Diagnostic.Format.TEXT.format(load("hints: ['a\tb', null]").diagnostics());

        assertThat(report).contains("5 | hints: ['a\tb', null]\n  |           \t    ^^^^ ");
    }

    @Test
    void endOfASpanIsAfterItsLastUnit() {
        SourceSpan span = place("hints: [NULL]");

        assertThat(span.startLine()).isEqualTo(5);
        assertThat(span.endLine()).isEqualTo(5);
        assertThat(span.startColumn()).isEqualTo(9);
        assertThat(span.endColumn()).isEqualTo(13);
    }

    private static SourceSpan place(String line) {
        return load(line).diagnostics().get(0).span();
    }

    private static LoadResult load(String line) {
        return BankLoader.of(BankTexts.bank("a")
                        .topic("git", "commit")
                        .question("git", "commit", line)
                        .source())
                .load();
    }
}
