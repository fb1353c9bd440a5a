package io.questionbank.cli;

import io.questionbank.author.read.Statistics;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts what a bank has. */
@Command(
        name = "stats",
        header = "Counts what a bank has, and says which objectives lack a question that applies them.",
        description = "",
        footer = {"", "Examples:", "  question-bank stats src/main/bank"},
        mixinStandardHelpOptions = true,
        usageHelpWidth = 110)
final class StatsCommand implements Runnable {
    @Parameters(paramLabel = "DIR", description = "The folder that holds bank.yaml.")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Output output = Output.of(spec);
        output.print(Statistics.of(Banks.open(Optional.of(folder), output), output.page()));
    }
}
