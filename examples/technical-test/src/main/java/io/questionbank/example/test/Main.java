package io.questionbank.example.test;

import io.questionbank.bank.QuestionBank;
import io.questionbank.load.BankLoader;
import io.questionbank.model.CodeReview;
import io.questionbank.model.Difficulty;
import io.questionbank.model.Numeric;
import io.questionbank.study.Blueprint;
import io.questionbank.study.TestForm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** A test of five items with a time limit. The seed is the first argument; the same seed gives the same test. */
public final class Main {
    static final Blueprint SCREENING = Blueprint.of("RNN screening", 5)
            .atLeast(Difficulty.ADVANCED, 2)
            .kind(Numeric.class, 1)
            .kind(CodeReview.class, 0)
            .objective("explain-gating", 1)
            .minutes(15)
            .passMark(0.7);

    private Main() {}

    public static void main(String[] args) throws IOException {
        long seed = args.length > 0 ? Long.parseLong(args[0]) : 42;
        QuestionBank bank = BankLoader.discovering().load().orThrow();
        TestForm form = TestForm.of(bank, bank.questions().in("rnn-sequences").list(), SCREENING, seed);
        BufferedReader keyboard = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream screen = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Session(bank, form, Clock.systemUTC(), keyboard, screen).run();
    }
}
