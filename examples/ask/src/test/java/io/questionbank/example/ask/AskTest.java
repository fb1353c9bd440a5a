package io.questionbank.example.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.bank.QuestionBank;
import io.questionbank.load.BankLoader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskTest {
    private static final QuestionBank BANK = BankLoader.discovering().load().orThrow();
    private static final String GATES =
            BANK.requireQuestion("rnn-sequences/lstm-gates").prompt().plain();

    @Test
    void eachKeyShowsWhatFitsSoFar() throws IOException {
        List<String> screens = screens("gru");
        assertThat(screens).hasSize(4);
        assertThat(screens.get(0)).isEqualTo("Ask: \n");
        assertThat(screens.get(3)).startsWith("Ask: gru\n").contains("\033[1mGRU\033[0m");
    }

    @Test
    void aSessionWithATypoAndABackspaceEndsInTheAnswer() throws IOException {
        List<String> screens = screens("what do the three gaets of an lstm dx\177o?\n");
        String last = screens.get(screens.size() - 1);
        assertThat(last).startsWith("Ask: what do the three gaets of an lstm do?\n");
        assertThat(last.replaceAll("\033\\[\\dm", ""))
                .contains("\n\n" + GATES + "\n-> ")
                .contains("\nSee also: ");
    }

    @Test
    void whatFitsNothingShowsNothing() throws IOException {
        List<String> screens = screens("zzz\n");
        assertThat(screens.get(screens.size() - 1)).isEqualTo("Ask: zzz\n");
    }

    @Test
    void theBeginningOfAWordFindsIt() throws IOException {
        List<String> screens = screens("vanish");
        assertThat(screens.get(5)).startsWith("Ask: vanis\n").contains("\033[1m");
    }

    /** {@return what the screen shows at the start and after each key} */
    private static List<String> screens(String keys) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream screen = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            new Ask(BANK, new StringReader(keys), screen).run();
        }
        String all = bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        return List.of(all.substring("\033[H\033[J".length()).split("\033\\[H\033\\[J", -1));
    }
}
