package io.questionbank.author.release;

import io.questionbank.author.Check;
import io.questionbank.bank.QuestionBank;
import io.questionbank.model.Question;
import io.questionbank.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes down the ids that a release of a bank promises to keep. Ids are only ever added.
 *
 * @param file the bank's {@code published-ids.txt}
 * @param ids those that it will hold: the ones it holds, and those of all questions but drafts, with their exercises
 * @param added how many of them are new
 */
public record Publication(Path file, SortedSet<String> ids, int added) {
    private static final String FILE = "published-ids.txt";

    /**
     * {@return what there is to write}
     *
     * @param folder holds {@code bank.yaml}
     * @throws io.questionbank.author.RefusedException if there is no bank
     * @throws io.questionbank.load.InvalidBankException if the bank has errors, such as an id that is gone
     * @throws IOException if the file cannot be read
     */
    public static Publication of(Path folder) throws IOException {
        QuestionBank bank = Check.of(folder).run().orThrow();
        Path file = folder.resolve(FILE);
        SortedSet<String> ids = new TreeSet<>();
        if (Files.exists(file)) {
            ids.addAll(Files.readAllLines(file));
        }
        int before = ids.size();
        bank.everyQuestion().stream()
                .filter(question -> !(question.status() instanceof Status.Draft))
                .flatMap(Publication::ids)
                .forEach(ids::add);
        return new Publication(file, ids, ids.size() - before);
    }

    private static Stream<String> ids(Question question) {
        return Stream.concat(
                Stream.of(question.id().toString()),
                question.exercises().stream().map(exercise -> exercise.id().toString()));
    }

    /** Writes the file. @throws IOException if it cannot be written */
    public void write() throws IOException {
        Files.writeString(file, String.join("\n", ids) + (ids.isEmpty() ? "" : "\n"));
    }
}
