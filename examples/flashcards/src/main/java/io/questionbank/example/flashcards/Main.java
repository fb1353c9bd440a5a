package io.questionbank.example.flashcards;

import io.questionbank.bank.QuestionBank;
import io.questionbank.load.BankLoader;
import io.questionbank.study.LearnerStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/** Flashcards on recurrent networks. The first argument is the file that keeps what the learner did; stop and go on at any time. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args.length > 0 ? args[0] : "flashcards.jsonl");
        QuestionBank bank = BankLoader.discovering().load().orThrow();
        BufferedReader keyboard = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream screen = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (LearnerStore store = LearnerStore.open(file)) {
            new Session(bank, store, Clock.systemDefaultZone(), keyboard, screen).run();
        }
    }
}
