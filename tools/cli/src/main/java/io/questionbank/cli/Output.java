package io.questionbank.cli;

import io.questionbank.author.text.Page;
import java.io.PrintWriter;
import picocli.CommandLine;

/**
 * Where a command writes.
 *
 * @param out what was asked for
 * @param err what is worth knowing besides
 * @param terminal what it is shown on
 */
record Output(PrintWriter out, PrintWriter err, Terminal terminal) {
    static Output of(CommandLine.Model.CommandSpec spec) {
        CommandLine command = spec.commandLine();
        QuestionBankCommand root = (QuestionBankCommand) spec.root().userObject();
        return new Output(command.getOut(), command.getErr(), root.terminal());
    }

    Page page() {
        return new Page(terminal.width(), terminal.style());
    }

    void print(Page page) {
        out.print(page);
    }
}
