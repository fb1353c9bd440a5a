package io.questionbank.cli;

import io.questionbank.author.text.Counted;
import io.questionbank.author.write.Formatting;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings the files of a bank into canonical form. */
@Command(
        name = "format",
        header = "Brings the files of a bank into canonical form: keys in the order of the format.",
        description = {
            "",
            "Comments have no place in that form. A bank that has some is left alone unless --drop-comments is given; so is a"
                    + " bank with errors.",
            "",
            "Exits with 0 if every file is in canonical form now; with 1 if the bank was left alone, or --check found a file"
                    + " that would change; with 2 if there is no bank to read, or an option is wrong.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  question-bank format src/main/bank",
            "  question-bank format --check src/main/bank    in a build"
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 110)
final class FormatCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder that holds bank.yaml.")
    private Path folder;

    @Option(names = "--check", description = "Write nothing; say which files would change.")
    private boolean check;

    @Option(names = "--drop-comments", description = "Format files with comments too, and lose the comments.")
    private boolean dropComments;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Output output = Output.of(spec);
        Formatting formatting = Progress.of("reading " + folder, output, () -> Formatting.of(folder));
        if (!dropComments && !formatting.comments().isEmpty()) {
            refuse(formatting, output.err());
            return Failures.FINDINGS;
        }
        PrintWriter out = output.out();
        String verb = check ? "would change " : "wrote ";
        if (!check) {
            formatting.write();
        }
        formatting.changed().forEach(file -> out.println(verb + folder.resolve(file)));
        int changed = formatting.changed().size();
        out.println(changed == 0 ? "every file is in canonical form" : verb + Counted.of(changed, "file"));
        return check && changed > 0 ? Failures.FINDINGS : 0;
    }

    private void refuse(Formatting formatting, PrintWriter err) {
        for (Formatting.Comment comment : formatting.comments()) {
            err.println(folder.resolve(comment.file()) + ":" + comment.line() + ": formatting would lose this comment");
        }
        err.println(
                "question-bank: nothing is formatted, for comments would be lost; move what they say into the bank, or"
                        + " give --drop-comments");
    }
}
