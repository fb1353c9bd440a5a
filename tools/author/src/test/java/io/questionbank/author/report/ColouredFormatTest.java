package io.questionbank.author.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.author.text.Style;
import io.questionbank.validate.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColouredFormatTest {
    private static final String ESCAPE = "\u001B\\[[0-9;]*m";

    @Test
    void isTheReportForPeopleWhereThereAreNoColours() {
        assertThat(new ColouredFormat(Style.PLAIN).format(Diagnostics.ALL))
                .isEqualTo(Diagnostic.Format.TEXT.format(Diagnostics.ALL));
    }

    @Test
    void addsNothingButColours() {
        assertThat(new ColouredFormat(Style.COLOURED).format(Diagnostics.ALL).replaceAll(ESCAPE, ""))
                .isEqualTo(Diagnostic.Format.TEXT.format(Diagnostics.ALL));
    }

    @Test
    void coloursSeverityCodeAndMark() {
        assertThat(new ColouredFormat(Style.COLOURED).format(List.of(Diagnostics.WITH_REPLACEMENT)))
                .contains(
                        "\u001B[1;31merror\u001B[0m: ",
                        "\u001B[2m[unknown-key]\u001B[0m\n",
                        "9 |     anwser: ^x\n",
                        "  |     \u001B[1;31m^^^^^^ did you mean 'answer'?\u001B[0m\n");
    }
}
