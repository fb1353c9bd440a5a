package io.questionbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.author.Version;
import io.questionbank.author.text.Style;
import io.questionbank.validate.Code;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionBankCommandTest {
    static Set<String> commands() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return QuestionBankCommand.commandLine(nowhere, nowhere, Terminal.NONE)
                .getSubcommands()
                .keySet();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandTeachesByExample(String command) {
        Run help = Run.of(command, "--help");

        assertThat(help.code()).isZero();
        assertThat(help.out())
                .contains("Usage: question-bank " + command, "Examples:\n  ", "question-bank " + command + " ");
    }

    @Test
    void theCommandItselfDoesToo() throws Exception {
        Run.of("--help").assertPrints("help.txt");
    }

    @Test
    void tellsItsVersion() {
        assertThat(Run.of("--version")).isEqualTo(new Run(0, "question-bank " + Version.current() + "\n", ""));
        assertThat(Version.current()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        Run.of().assertRefused("no command is given; expected one, such as 'check'\n'question-bank --help' shows");
        Run.of("chek").assertRefused("no command 'chek'; did you mean 'check'?");
        Run.of("check", "--strikt", "x").assertRefused("no option '--strikt'; did you mean '--strict'?");
        Run.of("check", "a", "b").assertRefused("no place for an argument 'b'");
        Run.of("check").assertRefused("'DIR'");
        Run.of("check", "--format", "xml", "x").assertRefused("no format 'xml'; expected text, github, sarif");
    }

    @Test
    void explainListsTheCodes() {
        assertThat(Run.of("explain").out().lines()).hasSize(Code.values().length);
    }

    @Test
    void explainSetsThePageOfACode() {
        assertThat(Run.of("explain", "unknown-key").out()).startsWith("unknown-key\n");
    }

    @Test
    void explainSuggestsACode() {
        Run.of("explain", "unknwn-key").assertRefused("no code 'unknwn-key'; did you mean 'unknown-key'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void completionKnowsEveryCommand(String shell) {
        assertThat(Run.of("completion", shell).out()).contains(commands()).contains("--drop-comments", "bashcompinit");
    }

    @Test
    void tellsAFaultOfItsOwnFromWhatPeopleDo() {
        StringWriter err = new StringWriter();
        var command = QuestionBankCommand.commandLine(new PrintWriter(err), new PrintWriter(err), Terminal.NONE);

        int code = new Failures()
                .handleExecutionException(new IllegalStateException("oops"), command, command.parseArgs("explain"));

        assertThat(code).isEqualTo(3);
        assertThat(err.toString()).contains("please report it", "oops", "\tat ");
    }

    @Test
    void hasColoursInItsHelpOnlyOnATerminal() {
        assertThat(Run.of("--help").out()).doesNotContain("\u001B");
        assertThat(Run.on(new Terminal(true, Style.COLOURED, 80), "--help").out())
                .contains("\u001B[");
    }

    @Test
    void keepsTheWidthWithinWhatReadsWell() {
        assertThat(Terminal.width(Optional.empty())).isEqualTo(80);
        assertThat(Terminal.width(Optional.of("72"))).isEqualTo(72);
        assertThat(Terminal.width(Optional.of("7"))).isEqualTo(40);
        assertThat(Terminal.width(Optional.of("500"))).isEqualTo(100);
        assertThat(Terminal.width(Optional.of("wide"))).isEqualTo(80);
    }
}
