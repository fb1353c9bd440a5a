package io.questionbank.author.run;

import io.questionbank.bank.QuestionBank;
import io.questionbank.load.BankLoader;
import io.questionbank.load.BankSource;
import io.questionbank.model.QuestionId;
import io.questionbank.validate.Diagnostic;
import io.questionbank.validate.Place;
import io.questionbank.validate.VerifiedCode;
import io.questionbank.validate.VerifiedCode.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of running the code of a bank. */
public final class CodeReport {
    private final Path folder;
    private final QuestionBank bank;
    private final Map<Entry, Optional<Fault>> results;
    private final boolean offline;

    CodeReport(Path folder, QuestionBank bank, Map<Entry, Optional<Fault>> results, boolean offline) {
        this.folder = folder;
        this.bank = bank;
        this.results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
        this.offline = offline;
    }

    /** {@return how many pieces of code the bank has} */
    public int size() {
        return results.size();
    }

    /** {@return how many did not do what the bank says, or were not run} */
    public long faulty() {
        return results.values().stream().filter(Optional::isPresent).count();
    }

    /** {@return whether the programs had no network} */
    public boolean offline() {
        return offline;
    }

    /** {@return each fault at its place, in the order of the bank; of files that were changed meanwhile nothing is said} */
    public List<Diagnostic> diagnostics() {
        List<Fault> faults = results.values().stream().flatMap(Optional::stream).toList();
        FoundFaults found = new FoundFaults(faults, this::isUnchanged);
        return BankLoader.of(BankSource.directory(folder)).with(found).load().diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals(found.code()))
                .toList();
    }

    private boolean isUnchanged(Place place, QuestionBank now) {
        QuestionId id = QuestionId.of(place.item());
        return now.question(id).equals(bank.question(id));
    }

    /** {@return what people want to see of each fault, under the name of its code: what differs, or the last errors} */
    public List<String> details() {
        List<String> lines = new ArrayList<>();
        results.forEach((entry, result) -> result.filter(
                        fault -> !fault.detail().isEmpty())
                .ifPresent(fault -> {
                    lines.add(entry.name() + ":");
                    fault.detail().forEach(line -> lines.add("  " + line));
                }));
        return lines;
    }

    /** {@return the code that did what the bank says} */
    public VerifiedCode verified() {
        return VerifiedCode.of(results.entrySet().stream()
                .filter(result -> result.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList());
    }

    /** {@return the file that holds what was verified} */
    public Path file() {
        return folder.resolve(VerifiedCode.FILE);
    }

    /** {@return whether the file says what was found; a bank without code needs none} @throws IOException if reading fails */
    public boolean isWritten() throws IOException {
        if (!Files.exists(file())) {
            return results.isEmpty();
        }
        return Files.readString(file()).equals(verified().text());
    }

    /** Writes the file, unless it says the same already. @throws IOException if writing fails */
    public void write() throws IOException {
        if (!isWritten()) {
            Files.writeString(file(), verified().text());
        }
    }
}
