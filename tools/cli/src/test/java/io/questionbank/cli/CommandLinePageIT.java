package io.questionbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs what docs/command-line.md shows, from top to bottom in one shell. */
@EnabledOnOs(OS.LINUX)
class CommandLinePageIT {
    private static final Pattern EXAMPLES = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void everyExamplePrintsWhatThePageShows() throws Exception {
        Matcher examples = EXAMPLES.matcher(Files.readString(Path.of("../../docs/command-line.md")));
        StringBuilder shown = new StringBuilder();
        StringBuilder script = new StringBuilder(
                "question-bank() { '" + ExecutableJar.java() + "' -jar '" + ExecutableJar.jar() + "' \"$@\" 2>&1; }\n");
        while (examples.find()) {
            examples.group(1).lines().forEach(line -> {
                shown.append(line).append('\n');
                if (line.startsWith("$ ")) {
                    script.append("cat <<'LINE'\n").append(line).append("\nLINE\n");
                    script.append(line.substring(2)).append('\n');
                }
            });
        }

        Run run = ExecutableJar.process(folder, List.of("bash", "-c", script.toString()));

        assertThat(shown).isNotEmpty();
        assertThat(run.out()).isEqualTo(shown.toString());
        assertThat(run.err()).isEmpty();
    }
}
