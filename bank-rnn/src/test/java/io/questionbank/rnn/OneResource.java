package io.questionbank.rnn;

import java.io.IOException;
import java.io.InputStream;

/** A program that reads one resource of the bank's jar and ends: what every other one costs at least. */
final class OneResource {
    private OneResource() {}

    public static void main(String[] args) throws IOException {
        try (InputStream in = OneResource.class.getResourceAsStream("question-bank/bank.index")) {
            System.out.println(in.readAllBytes().length);
        }
    }
}
