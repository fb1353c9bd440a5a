package io.questionbank.author.run;

import io.questionbank.author.Check;
import io.questionbank.author.RefusedException;
import io.questionbank.bank.QuestionBank;
import io.questionbank.load.InvalidBankException;
import io.questionbank.model.CodeSample.Environment;
import io.questionbank.validate.VerifiedCode;
import io.questionbank.validate.VerifiedCode.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Runs the code of the bank in a folder, in the environment that the bank says, and compares.
 *
 * <pre>{@code
 * CodeReport report = CodeRun.of(Path.of("src/main/bank")).run((name, done, all) -> {});
 * report.write();
 * }</pre>
 *
 * A run is a value: each method returns another one.
 */
public final class CodeRun {
    /** Hears of each piece of code that was run. */
    @FunctionalInterface
    public interface Progress {
        /**
         * @param name of the piece of code
         * @param done how many were run, with this one
         * @param all how many there are
         */
        void done(String name, int done, int all);
    }

    private static final Duration USUAL_LIMIT = Duration.ofMinutes(2);
    private static final Map<String, Language> LANGUAGES = Map.of(Language.PYTHON.name(), Language.PYTHON);

    private final Path folder;
    private final Map<String, Language> languages;
    private final Map<String, Path> interpreters;
    private final int atATime;
    private final Duration limit;

    private CodeRun(
            Path folder, Map<String, Language> languages, Map<String, Path> interpreters, int atATime, Duration limit) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.languages = Map.copyOf(languages);
        this.interpreters = Map.copyOf(interpreters);
        this.atATime = atATime;
        this.limit = limit;
    }

    /** {@return a run of as many programs at a time as there are processors, each two minutes at most} @param folder holds {@code bank.yaml} */
    public static CodeRun of(Path folder) {
        return new CodeRun(folder, LANGUAGES, Map.of(), Runtime.getRuntime().availableProcessors(), USUAL_LIMIT);
    }

    /** {@return a run that knows one language more} */
    CodeRun knowing(Language language) {
        Map<String, Language> more = new LinkedHashMap<>(languages);
        more.put(language.name(), language);
        return new CodeRun(folder, more, interpreters, atATime, limit);
    }

    /**
     * {@return a run with this interpreter instead of the one on the search path}
     *
     * @param language that these tools can run, such as {@code python}
     * @param interpreter the path of the program
     * @throws RefusedException if these tools cannot run the language
     */
    public CodeRun with(String language, Path interpreter) {
        if (!languages.containsKey(language)) {
            throw new RefusedException("no interpreter of '" + language + "' is known here; expected one of "
                    + String.join(", ", languages.keySet()));
        }
        Map<String, Path> more = new LinkedHashMap<>(interpreters);
        more.put(language, interpreter);
        return new CodeRun(folder, languages, more, atATime, limit);
    }

    /** {@return a run of so many programs at a time} @param programs at least 1 */
    public CodeRun atATime(int programs) {
        if (programs < 1) {
            throw new RefusedException(programs + " programs at a time cannot be run; expected at least 1");
        }
        return new CodeRun(folder, languages, interpreters, programs, limit);
    }

    /** {@return a run that stops a program when it takes longer} @param time of each program */
    public CodeRun within(Duration time) {
        if (time.toMillis() < 1) {
            throw new RefusedException("no program is done within " + time + "; expected more, such as PT2M");
        }
        return new CodeRun(folder, languages, interpreters, atATime, time);
    }

    /**
     * {@return what came of it; nothing is written yet}
     *
     * @param progress hears of each piece of code when it is done, in the thread of the caller
     * @throws InvalidBankException if the bank has errors
     * @throws RefusedException if there is no bank, or its environment is not that of this machine
     * @throws IOException if a program cannot be started
     * @throws InterruptedException if the thread is
     */
    public CodeReport run(Progress progress) throws IOException, InterruptedException {
        QuestionBank bank = Check.of(folder).run().orThrow();
        List<Entry> entries = VerifiedCode.entries(bank);
        try (TemporaryFolder scratch = TemporaryFolder.create()) {
            Isolation isolation = entries.isEmpty() ? Isolation.NONE : Isolation.ofSystem(scratch.path());
            Map<String, Interpreter> found = new LinkedHashMap<>();
            for (Environment environment : environments(bank, entries)) {
                Language language = languages.get(environment.language());
                Optional<Path> chosen = Optional.ofNullable(interpreters.get(language.name()));
                found.put(language.name(), new Wanted(environment, language, folder).find(chosen, scratch, limit));
            }
            List<Trial> trials = entries.stream()
                    .filter(entry -> found.containsKey(entry.language()))
                    .map(entry -> new Trial(entry, found.get(entry.language()), isolation, limit))
                    .toList();
            List<Optional<Fault>> faults = new Trials(trials, atATime).run(progress);
            Map<Entry, Optional<Fault>> results = new LinkedHashMap<>();
            entries.forEach(entry -> results.put(entry, Optional.of(unknown(entry))));
            for (int i = 0; i < trials.size(); i++) {
                results.put(trials.get(i).entry(), faults.get(i));
            }
            return new CodeReport(folder, bank, results, isolation.offline());
        }
    }

    private Fault unknown(Entry entry) {
        String message = entry.environment().isEmpty()
                ? "environment.yaml has no '" + entry.language() + "', so this code was not run"
                : "code in '" + entry.language() + "' cannot be run here; expected "
                        + String.join(", ", languages.keySet());
        return new Fault(entry.place().at("language"), message, List.of());
    }

    /** {@return those that the bank has code for and these tools know the language of} */
    private List<Environment> environments(QuestionBank bank, List<Entry> entries) {
        Set<String> used = entries.stream().map(Entry::language).collect(Collectors.toSet());
        return bank.banks().get(0).environments().stream()
                .filter(environment -> used.contains(environment.language()))
                .filter(environment -> languages.containsKey(environment.language()))
                .toList();
    }
}
