package io.questionbank.cli;

import io.questionbank.author.read.VerdictPage;
import io.questionbank.bank.QuestionBank;
import io.questionbank.grade.Judge;
import io.questionbank.grade.Reply;
import io.questionbank.model.Question;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tries a reply on a question. */
@Command(
        name = "judge",
        header = "Says which key points of a question a reply covers, and which mistakes it makes.",
        description = {
            "",
            "For authors who widen the phrases that their key points accept: an honest reply in other words should cover what it"
                    + " says, a wrong one or a bare list of nouns nothing.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  question-bank judge rnn-sequences/lstm-gates 'three sigmoid gates, and a tanh candidate'",
            "  question-bank judge floating-point/decimal-sum 'the sum is rounded' src/main/bank"
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 110)
final class JudgeCommand implements Runnable {
    @Parameters(index = "0", paramLabel = "ID", description = "Of the question, such as rnn-sequences/lstm-gates.")
    private String id;

    @Parameters(index = "1", paramLabel = "REPLY", description = "What somebody replies to it.")
    private String reply;

    @Parameters(index = "2", arity = "0..1", paramLabel = "DIR", description = "The folder that holds bank.yaml.")
    private Optional<Path> folder = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Output output = Output.of(spec);
        QuestionBank bank = Banks.open(folder, output);
        Question question = bank.requireQuestion(id);
        Judge judge = Judge.byPhrases(bank.bankOf(question.id().topic()).language());
        output.print(VerdictPage.of(judge.judge(question, Reply.freeText(reply)), output.page()));
    }
}
