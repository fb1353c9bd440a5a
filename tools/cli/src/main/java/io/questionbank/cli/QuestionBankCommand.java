package io.questionbank.cli;

import io.questionbank.author.Version;
import io.questionbank.author.text.Style;
import io.questionbank.model.Difficulty;
import java.io.PrintWriter;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command itself; its subcommands do the work. */
@Command(
        name = "question-bank",
        header = "Checks, shows and starts question banks.",
        description = {"", "A bank is a folder of YAML files with a bank.yaml, in a bank project src/main/bank.", ""},
        footer = {
            "",
            "Examples:",
            "  question-bank new my-bank                      start a bank",
            "  question-bank check my-bank/src/main/bank      say what is wrong with it",
            "  question-bank explain unknown-key              say what a code in a report means",
            "  question-bank list --tag lstm                  find questions in the banks that come with the tool",
            "  question-bank show rnn-sequences/lstm-gates    read one",
            "",
            "Exit codes:",
            "  0    done, and nothing is wrong",
            "  1    the bank needs mending: it has errors, code differs, a file is not formatted, or formatting would lose a comment",
            "  2    the command needs mending: no such option, folder or question, or a file that cannot be read or written",
            "  3    the tool is at fault; please report it"
        },
        subcommands = {
            NewCommand.class,
            CheckCommand.class,
            VerifyCodeCommand.class,
            ExplainCommand.class,
            ListCommand.class,
            ShowCommand.class,
            JudgeCommand.class,
            StatsCommand.class,
            DiffCommand.class,
            PublishCommand.class,
            FormatCommand.class,
            FormulasCommand.class,
            CompletionCommand.class
        },
        versionProvider = QuestionBankCommand.VersionLine.class,
        mixinStandardHelpOptions = true,
        usageHelpWidth = 110,
        synopsisSubcommandLabel = "COMMAND")
final class QuestionBankCommand implements Runnable {
    /** The line that {@code --version} prints. */
    static final class VersionLine implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"question-bank " + Version.current()};
        }
    }

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    private QuestionBankCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal, "terminal");
    }

    /** {@return the command, ready to run} */
    static CommandLine commandLine(PrintWriter out, PrintWriter err, Terminal terminal) {
        Failures failures = new Failures();
        CommandLine command = new CommandLine(new QuestionBankCommand(terminal))
                .setOut(out)
                .setErr(err)
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(terminal.style() == Style.COLOURED ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
        OneOf.register(CheckCommand.Format.class, command);
        OneOf.register(CompletionCommand.Shell.class, command);
        OneOf.register(Difficulty.class, command);
        return command;
    }

    Terminal terminal() {
        return terminal;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command is given; expected one, such as 'check'");
    }
}
