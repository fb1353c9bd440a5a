package io.questionbank.author.run;

import io.questionbank.author.RefusedException;
import io.questionbank.model.CodeSample.Environment;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What runs the programs of a language on this machine.
 *
 * @param language of the programs
 * @param command an absolute path; of a link the link itself, for a virtual environment is known by it
 */
record Interpreter(Language language, Path command) {
    /** {@return the interpreter at a path} @throws RefusedException if nothing there can be run */
    static Interpreter at(Path path, Language language) {
        Path command = path.toAbsolutePath().normalize();
        if (!Files.isExecutable(command) || Files.isDirectory(command)) {
            throw new RefusedException(
                    "'" + path + "' is no program; expected the path of an interpreter of " + language.name());
        }
        return new Interpreter(language, command);
    }

    /** {@return the first interpreter on a search path, as in the variable PATH} */
    static Optional<Interpreter> on(String searchPath, Language language) {
        List<Path> folders = Stream.of(searchPath.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .toList();
        return language.commands().stream()
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(file -> Files.isExecutable(file) && !Files.isDirectory(file))
                .findFirst()
                .map(file -> new Interpreter(language, file.toAbsolutePath()));
    }

    /** {@return how a program of a folder ended} */
    Ending run(Path file, List<String> arguments, TemporaryFolder folder, Isolation isolation, Duration limit)
            throws IOException, InterruptedException {
        Map<String, String> variables = new HashMap<>(language.variables());
        variables.putAll(folder.variables());
        List<String> line = new ArrayList<>(List.of(command.toString(), file.toString()));
        line.addAll(arguments);
        return isolation.start(line, variables, folder.path(), limit);
    }

    /** {@return in what it differs from the environment that a bank says; nothing where the bank's code can be run} */
    List<String> differences(Environment environment, TemporaryFolder folder, Duration limit)
            throws IOException, InterruptedException {
        List<String> differences = new ArrayList<>();
        List<Requirement> required = new ArrayList<>();
        for (String text : environment.requirements()) {
            Requirement.of(text)
                    .ifPresentOrElse(
                            required::add,
                            () -> differences.add("requirement '" + text
                                    + "' leaves the version open; expected one, such as 'numpy==2.4.6'"));
        }
        Ending probe = run(
                folder.write("probe" + language.suffix(), language.probe()),
                required.stream().map(Requirement::name).toList(),
                folder,
                Isolation.NONE,
                limit);
        if (!probe.well()) {
            differences.add(command + " does not run: " + probe.lastError());
            return differences;
        }
        List<String> lines = probe.output().lines().toList();
        String version = lines.isEmpty() ? "" : lines.get(0);
        if (!version.equals(environment.version()) && !version.startsWith(environment.version() + ".")) {
            differences.add(command + " is version " + version + "; expected " + environment.version());
        }
        required.forEach(each -> missing(each, lines).ifPresent(differences::add));
        return differences;
    }

    private static Optional<String> missing(Requirement required, List<String> lines) {
        return lines.stream()
                .skip(1)
                .filter(line -> line.equals(required.name()) || line.startsWith(required.name() + " "))
                .findFirst()
                .map(line -> line.substring(required.name().length()).strip())
                .filter(installed -> !required.accepts(installed))
                .map(installed -> required.name() + (installed.isEmpty() ? " is not installed" : " is " + installed)
                        + "; expected " + required);
    }
}
