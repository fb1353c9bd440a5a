package io.questionbank.example.jdbc;

import io.questionbank.study.LearnerStore;
import io.questionbank.study.LearnerStore.History;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Moves a learner into a database: what the file that is named third holds is appended to the history of the learner who is named
 * second, in the database that is named first. Without the third, says what is in the database.
 */
public final class Main {
    private static final String H2 = "jdbc:h2:./learners";

    private Main() {}

    public static void main(String[] args) throws IOException {
        String url = args.length > 0 ? args[0] : H2;
        String learner = args.length > 1 ? args[1] : "anna";
        PrintStream screen = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (LearnerStore database = new JdbcStore(Database.at(url), learner)) {
            if (args.length > 2) {
                History moved = read(Path.of(args[2]));
                moved.damage().forEach(damage -> screen.println("not moved: " + damage));
                database.append(moved.events());
            }
            History history = database.read();
            history.damage().forEach(screen::println);
            screen.println(learner + ": " + history.reviews().size() + " reviews");
        }
    }

    private static History read(Path file) throws IOException {
        try (LearnerStore store = LearnerStore.open(file)) {
            return store.read();
        }
    }
}
