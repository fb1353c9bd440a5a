package io.questionbank.cli;

import io.questionbank.author.read.StatedNumbers;
import io.questionbank.author.read.Statistics;
import io.questionbank.bank.QuestionBank;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts what a bank has. */
@Command(
        name = "stats",
        header = "Counts what a bank has, and says which objectives lack a question that applies them.",
        description = {
            "",
            "Some numbers no machine checks: the decimals, percentages and integers over 12 of a full answer that stand neither"
                    + " in code nor in a formula and equal no number of its claims, of what its code prints, or of its formulas."
                    + " --numbers lists them, so that a person can; years count too.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  question-bank stats src/main/bank",
            "  question-bank stats --numbers src/main/bank | diff cleared-numbers.txt -"
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 110)
final class StatsCommand implements Runnable {
    @Parameters(paramLabel = "DIR", description = "The folder that holds bank.yaml.")
    private Path folder;

    @Option(names = "--numbers", description = "Lists the numbers to check by hand, one a line, and counts nothing.")
    private boolean numbers;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Output output = Output.of(spec);
        QuestionBank bank = Banks.open(Optional.of(folder), output);
        if (numbers) {
            StatedNumbers.of(bank).forEach(output.out()::println);
        } else {
            output.print(Statistics.of(bank, output.page()));
        }
    }
}
