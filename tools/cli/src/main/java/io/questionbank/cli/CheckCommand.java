package io.questionbank.cli;

import io.questionbank.author.Check;
import io.questionbank.author.RefusedException;
import io.questionbank.author.report.CodePages;
import io.questionbank.author.report.ColouredFormat;
import io.questionbank.author.report.GithubFormat;
import io.questionbank.author.report.SarifFormat;
import io.questionbank.author.report.Summary;
import io.questionbank.author.text.Style;
import io.questionbank.load.LoadResult;
import io.questionbank.validate.Diagnostic;
import io.questionbank.validate.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong with a bank. */
@Command(
        name = "check",
        header = "Says all that is wrong with a bank, each problem at its place.",
        description = {
            "",
            "Exits with 0 if the bank has no errors, though it may have warnings; with 1 if it has errors, or with --strict"
                    + " warnings; with 2 if there is no bank to read, or an option is wrong.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  question-bank check src/main/bank",
            "  question-bank check --strict src/main/bank                        in the build of a bank",
            "  question-bank check --format github src/main/bank                 as annotations, in GitHub Actions",
            "  question-bank check --format sarif -o report.sarif src/main/bank  for a code scanner or an editor"
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 110)
final class CheckCommand implements Callable<Integer> {
    /** The forms of a report. */
    enum Format {
        TEXT,
        GITHUB,
        SARIF;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "DIR", description = "The folder that holds bank.yaml.")
    private Path folder;

    @Option(names = "--strict", description = "Take warnings for errors.")
    private boolean strict;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text for people, github for annotations, sarif for tools. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Option(
            names = "--without",
            paramLabel = "CODE=REASON",
            description = "Leave out one of the rules that make a bank good, and say why. May be repeated.")
    private List<String> without = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the report to a file.")
    private Optional<Path> file = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Output output = Output.of(spec);
        LoadResult result = Progress.of("checking " + folder, output, check()::run);
        String report = format(output).format(result.diagnostics());
        if (file.isPresent()) {
            Files.writeString(file.get(), report);
        } else {
            output.out().print(report);
        }
        if (format != Format.SARIF || file.isPresent()) {
            output.out().println(Summary.of(result, output.terminal().style()));
        }
        return result.hasErrors() ? Failures.FINDINGS : 0;
    }

    private Check check() {
        Check check = Check.of(folder).with(Rules.editorial());
        for (String each : without) {
            int equals = each.indexOf('=');
            if (equals < 0) {
                throw new RefusedException("--without " + each + " has no reason; expected CODE=REASON, such as"
                        + " --without " + each + "='why it does not hold here'");
            }
            check = check.without(each.substring(0, equals), each.substring(equals + 1));
        }
        return strict ? check.strict() : check;
    }

    private Diagnostic.Format format(Output output) {
        Style style = file.isPresent() ? Style.PLAIN : output.terminal().style();
        return switch (format) {
            case TEXT -> new ColouredFormat(style);
            case GITHUB -> new GithubFormat();
            case SARIF -> new SarifFormat(folder, CodePages.ofTheLibrary());
        };
    }
}
