package io.questionbank.load;

import io.questionbank.bank.BankInfo;
import io.questionbank.bank.QuestionBank;
import io.questionbank.internal.format.BankFormat;
import io.questionbank.model.Question;
import io.questionbank.model.Topic;
import io.questionbank.validate.Diagnostic;
import io.questionbank.validate.Diagnostic.Severity;
import io.questionbank.validate.Rules;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a bank in source form. Read again it is equal, but for the version, which belongs to the artifact.
 *
 * <pre>{@code SourceWriter.write(bank, Path.of("my-bank"));}</pre>
 */
public final class SourceWriter {
    private SourceWriter() {}

    /**
     * Writes a bank into a folder.
     *
     * @param bank one bank, not several joined
     * @param folder absent or empty
     * @throws IllegalArgumentException if the source form cannot hold the bank; nothing is written then
     * @throws DirectoryNotEmptyException if something is in the folder
     * @throws IOException if writing fails
     */
    public static void write(QuestionBank bank, Path folder) throws IOException {
        Map<String, String> files = files(bank);
        Files.createDirectories(folder);
        try (Stream<Path> present = Files.list(folder)) {
            if (present.findAny().isPresent()) {
                throw new DirectoryNotEmptyException(folder.toString());
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /**
     * {@return the files of a bank: the content of each by its path}
     *
     * @param bank one bank, not several joined
     * @throws IllegalArgumentException if the source form cannot hold the bank
     */
    public static Map<String, String> files(QuestionBank bank) {
        if (bank.banks().size() != 1) {
            throw new IllegalArgumentException(
                    bank + " joins " + bank.banks().size() + " banks; expected one, loaded by itself");
        }
        BankInfo info = bank.banks().get(0);
        Map<String, String> files = new LinkedHashMap<>();
        files.put(BankFormat.MANIFEST_FILE, BankFormat.write(bank, info));
        if (!info.sources().isEmpty()) {
            files.put("sources.yaml", BankFormat.writeSources(info.sources()));
        }
        if (!info.environments().isEmpty()) {
            files.put("environment.yaml", BankFormat.writeEnvironments(info.environments()));
        }
        for (Topic topic : bank.everyTopic()) {
            files.put(BankFormat.topicFile(topic.id()), BankFormat.write(topic));
        }
        for (Question question : bank.everyQuestion()) {
            files.put(BankFormat.questionFile(question.id()), BankFormat.write(question));
        }
        requireSame(bank, info, files);
        return files;
    }

    /** Whatever the source form cannot hold, such as a line break of two characters, shows when it is read again. */
    private static void requireSame(QuestionBank bank, BankInfo info, Map<String, String> files) {
        BankInfo unversioned = new BankInfo(
                info.id(),
                info.name(),
                Optional.empty(),
                info.language(),
                info.license(),
                info.authors(),
                info.external(),
                info.sources(),
                info.environments());
        QuestionBank written = QuestionBank.of(unversioned, bank.everyTopic(), bank.everyQuestion());
        Set<String> inherent =
                Rules.required().check(written).stream().map(Diagnostic::code).collect(Collectors.toSet());
        LoadResult read = BankLoader.of(BankSource.text(files)).load();
        Optional<String> refused = read.diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR && !inherent.contains(d.code()))
                .findFirst()
                .map(Diagnostic::toString);
        if (refused.isPresent() || !read.bank().equals(written)) {
            throw new IllegalArgumentException("the source form cannot hold " + bank + " as it is: "
                    + refused.orElseGet(() -> firstDifference(written, read.bank())));
        }
    }

    private static String firstDifference(QuestionBank written, QuestionBank read) {
        Stream<String> topics = written.everyTopic().stream()
                .filter(topic -> !read.topic(topic.id()).equals(Optional.of(topic)))
                .map(topic -> "topic '" + topic.id() + "'");
        Stream<String> questions = written.everyQuestion().stream()
                .filter(question -> !read.question(question.id()).equals(Optional.of(question)))
                .map(question -> "question '" + question.id() + "'");
        return Stream.concat(topics, questions).findFirst().orElse("the bank itself") + " is another when read again";
    }
}
