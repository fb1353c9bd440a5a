package io.questionbank.author.run;

import io.questionbank.author.RefusedException;
import io.questionbank.model.CodeSample.Environment;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An environment that is looked for on this machine.
 *
 * @param environment as the bank says
 * @param language of it
 * @param bank the folder of the bank
 */
record Wanted(Environment environment, Language language, Path bank) {
    /**
     * {@return the interpreter that was chosen, or the first on the search path}
     *
     * @throws RefusedException if its version or its packages are others, with what to do
     */
    Interpreter find(Optional<Path> chosen, TemporaryFolder scratch, Duration limit)
            throws IOException, InterruptedException {
        Optional<Interpreter> interpreter = chosen.map(path -> Interpreter.at(path, language))
                .or(() -> Interpreter.on(
                        Optional.ofNullable(System.getenv("PATH")).orElse(""), language));
        List<String> differences = interpreter.isPresent()
                ? interpreter.get().differences(environment, scratch, limit)
                : List.of("no " + String.join(" or ", language.commands()) + " is on the path");
        if (!differences.isEmpty()) {
            throw new RefusedException(refusal(differences));
        }
        return interpreter.orElseThrow();
    }

    private String refusal(List<String> differences) {
        List<String> lines = new ArrayList<>();
        lines.add("the code in " + language.name()
                + " was not run, for this is not the environment that environment.yaml says:");
        differences.forEach(difference -> lines.add("  " + difference));
        lines.add("To get it:");
        language.setUp().forEach(step -> lines.add("  " + String.format(step, bank, environment.version())));
        return String.join("\n", lines);
    }
}
