package io.questionbank.example.first;

import io.questionbank.bank.QuestionBank;
import io.questionbank.load.BankLoader;
import io.questionbank.model.Difficulty;
import io.questionbank.model.Question;
import java.util.List;

/** Finds the banks among the dependencies, lists the questions of a topic, and shows the hard ones on LSTMs in full. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        QuestionBank bank = BankLoader.discovering().load().orThrow();
        System.out.println(bank);
        for (Question question : bank.questions().in("rnn-sequences").list()) {
            System.out.println("- " + question.prompt().plain());
        }

        List<Question> hard = bank.questions()
                .in("rnn-sequences")
                .tagged("lstm")
                .atLeast(Difficulty.ADVANCED)
                .list();
        for (Question question : hard) {
            System.out.println();
            System.out.println("Q: " + question.prompt().plain());
            System.out.println("A: " + question.answer().brief().plain());
        }
    }
}
