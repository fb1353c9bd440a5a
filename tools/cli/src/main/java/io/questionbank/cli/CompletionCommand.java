package io.questionbank.cli;

import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a completion script. */
@Command(
        name = "completion",
        header = "Writes the script by which a shell completes this command.",
        description = "",
        footer = {
            "",
            "Examples:",
            "  source <(question-bank completion bash)    in ~/.bashrc",
            "  source <(question-bank completion zsh)     in ~/.zshrc, after compinit"
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 110)
final class CompletionCommand implements Runnable {
    /** The shells that there are scripts for; zsh runs the script of bash by its bashcompinit, which the script loads. */
    enum Shell {
        BASH,
        ZSH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
    private Shell shell;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        CommandLine root = spec.root().commandLine();
        Output.of(spec).out().print(AutoComplete.bash(root.getCommandName(), root));
    }
}
