package io.questionbank.example.interview;

import io.questionbank.bank.QuestionBank;
import io.questionbank.grade.Judge;
import io.questionbank.load.BankLoader;
import io.questionbank.study.Interview;
import io.questionbank.study.Interview.Plan;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;

/** An interview of ten minutes on recurrent networks. The seed is the first argument; the same seed opens with the same question. */
public final class Main {
    static final Plan PLAN = Plan.mid(Duration.ofMinutes(10));

    private Main() {}

    public static void main(String[] args) throws IOException {
        long seed = args.length > 0 ? Long.parseLong(args[0]) : 42;
        QuestionBank bank = BankLoader.discovering().load().orThrow();
        Interview interview = Interview.begin(bank, bank.questions().list(), PLAN, Judge.byPhrases("en"), seed);
        BufferedReader keyboard = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream screen = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Session(Clock.systemUTC(), keyboard, screen).hold(interview);
    }
}
