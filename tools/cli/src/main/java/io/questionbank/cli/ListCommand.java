package io.questionbank.cli;

import io.questionbank.author.read.Listing;
import io.questionbank.bank.QuestionBank;
import io.questionbank.bank.QuestionQuery;
import io.questionbank.model.Difficulty;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists topics and questions. */
@Command(
        name = "list",
        header = "Lists topics and questions of a bank, or of those that come with the tool.",
        description = "",
        footer = {
            "",
            "Examples:",
            "  question-bank list",
            "  question-bank list --tag lstm --difficulty advanced",
            "  question-bank list --topic rnn-sequences",
            "  question-bank list src/main/bank"
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 110)
final class ListCommand implements Runnable {
    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder that holds bank.yaml.")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--topic",
            paramLabel = "ID",
            description = "Only questions of this topic. Repeated: of any of them.")
    private List<String> topics = List.of();

    @Option(
            names = "--tag",
            paramLabel = "TAG",
            description = "Only questions with this tag. Repeated: with all of them.")
    private List<String> tags = List.of();

    @Option(
            names = "--difficulty",
            paramLabel = "LEVEL",
            description = "Only questions of this difficulty: ${COMPLETION-CANDIDATES}. Repeated: of any of them.")
    private List<Difficulty> difficulties = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Output output = Output.of(spec);
        QuestionBank bank = Banks.open(folder, output);
        if (topics.isEmpty() && tags.isEmpty() && difficulties.isEmpty()) {
            output.print(Listing.of(bank).on(output.page()));
            return;
        }
        QuestionQuery query = query(bank);
        if (query.count() == 0) {
            output.err().println(query.explain());
        }
        output.print(Listing.of(bank, query).on(output.page()));
    }

    private QuestionQuery query(QuestionBank bank) {
        topics.forEach(bank::requireTopic);
        QuestionQuery query = bank.questions();
        query = topics.isEmpty() ? query : query.in(topics.toArray(String[]::new));
        query = tags.isEmpty() ? query : query.tagged(tags.toArray(String[]::new));
        return difficulties.isEmpty() ? query : query.difficulty(difficulties.toArray(Difficulty[]::new));
    }
}
