package io.questionbank.cli;

import io.questionbank.author.read.Formulas;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the formulas of a bank, for a program that renders them. */
@Command(
        name = "formulas",
        header = "Lists every formula of a bank, for a program that tries to render them.",
        description = {
            "",
            "Writes an object of JSON a line: place, which question and which text of it; display, whether the formula stands"
                    + " by itself; and tex, what is between the dollars.",
            ""
        },
        footer = {"", "Examples:", "  question-bank formulas src/main/bank"},
        mixinStandardHelpOptions = true,
        usageHelpWidth = 110)
final class FormulasCommand implements Runnable {
    @Parameters(paramLabel = "DIR", description = "The folder that holds bank.yaml.")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Output output = Output.of(spec);
        output.out().print(Formulas.json(Formulas.of(Banks.open(Optional.of(folder), output))));
    }
}
