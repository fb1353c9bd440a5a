package io.questionbank.cli;

import io.questionbank.author.read.QuestionPage;
import io.questionbank.author.text.Page;
import io.questionbank.model.Question;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a question. */
@Command(
        name = "show",
        header = "Shows a question of a bank, or of those that come with the tool.",
        description = "",
        footer = {
            "",
            "Examples:",
            "  question-bank show rnn-sequences/lstm-gates",
            "  question-bank show --no-answers rnn-sequences/lstm-gates    to try it first",
            "  question-bank show floating-point/decimal-sum src/main/bank"
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 110)
final class ShowCommand implements Runnable {
    @Parameters(index = "0", paramLabel = "ID", description = "Of the question, such as rnn-sequences/lstm-gates.")
    private String id;

    @Parameters(index = "1", arity = "0..1", paramLabel = "DIR", description = "The folder that holds bank.yaml.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--no-answers", description = "Without answers and keys, to try it first.")
    private boolean unanswered;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Output output = Output.of(spec);
        Question question = Banks.open(folder, output).requireQuestion(id);
        Page page = output.page();
        output.print(
                unanswered ? QuestionPage.withoutAnswers(question, page) : QuestionPage.withAnswers(question, page));
    }
}
