package io.questionbank.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bank that {@code new} writes, as the other commands find it. */
final class StarterBank {
    static final String QUESTION = "topics/floating-point/decimal-sum.yaml";

    private StarterBank() {}

    /** {@return the folder that holds bank.yaml} */
    static Path in(Path folder) {
        Run.of("new", "--name", "Floats", folder.resolve("floats"));
        return folder.resolve("floats/src/main/bank");
    }

    /** Replaces a text in a file of the bank. */
    static void edit(Path bank, String file, String from, String to) throws IOException {
        Path path = bank.resolve(file);
        Files.writeString(path, Files.readString(path).replace(from, to));
    }
}
