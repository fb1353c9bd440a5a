package io.questionbank.example.review;

import io.questionbank.grade.Scoring;
import io.questionbank.load.BankLoader;
import io.questionbank.study.CodeReviewSession;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Code to review until one has enough. The seed is the first argument; the same seed shows the same code. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        long seed = args.length > 0 ? Long.parseLong(args[0]) : 42;
        CodeReviewSession session = CodeReviewSession.begin(
                BankLoader.discovering().load().orThrow().questions().list(), Scoring.partial(), seed);
        BufferedReader keyboard = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream screen = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Terminal(keyboard, screen).run(session);
    }
}
