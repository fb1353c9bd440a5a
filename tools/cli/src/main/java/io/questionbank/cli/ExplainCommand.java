package io.questionbank.cli;

import io.questionbank.author.read.Explanation;
import io.questionbank.author.report.CodePages;
import io.questionbank.author.text.Page;
import io.questionbank.validate.Code;
import java.util.Arrays;
import java.util.Iterator;
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
    /** What a shell completes. */
    static final class Codes implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Code.values()).map(Code::toString).iterator();
        }
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "CODE",
            completionCandidates = Codes.class,
            description = "Such as unknown-key.")
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
