package io.questionbank.cli;

import io.questionbank.author.release.ReleaseCheck;
import io.questionbank.author.release.ReleasedBank;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two releases of a bank. */
@Command(
        name = "diff",
        header = "Says what changed between two releases of a bank, and what number that asks for.",
        description = {
            "",
            "A change is major where an id is gone or something is graded in another way, minor where something is new, and a"
                    + " patch where words or sources changed. Below 1.0.0 the middle number stands for major changes, too.",
            "",
            "Exits with 1 if both numbers are known and the new one declares less than what changed.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  question-bank diff my-bank-1.2.0.jar src/main/bank",
            "  question-bank diff --new-version 1.3.0 my-bank-1.2.0.jar src/main/bank    in a release: fails if that is too low"
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 110)
final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "OLD", description = "The jar, or the folder that holds bank.yaml.")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "The same, of the newer bank.")
    private Path now;

    @Option(
            names = "--old-version",
            paramLabel = "VERSION",
            description = "The number of the old release. Default: what its jar says.")
    private Optional<String> oldVersion = Optional.empty();

    @Option(
            names = "--new-version",
            paramLabel = "VERSION",
            description = "The number of the new release. Default: what its jar says.")
    private Optional<String> newVersion = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Output output = Output.of(spec);
        ReleaseCheck check = ReleaseCheck.of(ReleasedBank.open(before, oldVersion), ReleasedBank.open(now, newVersion));
        output.print(check.changes().on(output.page()));
        String verdict = check.fault()
                .or(() -> check.least().map(least -> "the next release is " + least + " at least"))
                .orElse("");
        if (!verdict.isEmpty()) {
            output.out().println(verdict);
        }
        return check.fault().isPresent() ? Failures.FINDINGS : 0;
    }
}
