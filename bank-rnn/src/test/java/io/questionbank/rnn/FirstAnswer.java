package io.questionbank.rnn;

import io.questionbank.load.BankLoader;
import io.questionbank.model.Question;

/** A program that answers a question and ends. */
final class FirstAnswer {
    private FirstAnswer() {}

    public static void main(String[] args) {
        Question question = BankLoader.discovering().load().orThrow().requireQuestion("rnn-sequences/lstm-gates");
        System.out.println(question.answer().brief());
    }
}
