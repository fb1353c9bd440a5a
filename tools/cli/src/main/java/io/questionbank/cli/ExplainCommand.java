package io.questionbank.cli;

import io.questionbank.author.read.Explanation;
import io.questionbank.author.report.CodePages;
import io.questionbank.author.text.Page;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a code means. */
@Command(
        name = "explain",
        header = "Says what a code in a report means: what is wrong, what is right, and why it matters.",
        description = {"", "Reports print the code of each problem in square brackets. Without a code, lists all.", ""},
        footer = {"", "Examples:", "  question-bank explain unknown-key", "  question-bank explain"},
        mixinStandardHelpOptions = true,
        usageHelpWidth = 110)
final class ExplainCommand implements Runnable {
    @Parameters(arity = "0..1", paramLabel = "CODE", description = "Such as unknown-key.")
    private Optional<String> code = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Output output = Output.of(spec);
        Page page = output.page();
        code.ifPresentOrElse(
                name -> Explanation.of(name, CodePages.ofTheLibrary(), page), () -> Explanation.list(page));
        output.print(page);
    }
}
