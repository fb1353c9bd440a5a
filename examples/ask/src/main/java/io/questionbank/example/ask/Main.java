package io.questionbank.example.ask;

import io.questionbank.load.BankLoader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/**
 * Type a question in your own words: the questions that fit are shown as you type, and Enter answers the first.
 *
 * <p>A terminal hands over whole lines unless told otherwise: run {@code stty -icanon -echo} before, and {@code stty sane} after.
 */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        Reader keys = new InputStreamReader(System.in, StandardCharsets.UTF_8);
        PrintStream screen = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Ask(BankLoader.discovering().load().orThrow(), keys, screen).run();
    }
}
