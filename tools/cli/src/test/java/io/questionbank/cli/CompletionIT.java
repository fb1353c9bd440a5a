package io.questionbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Asks bash itself what it would complete. */
@EnabledOnOs(OS.LINUX)
class CompletionIT {
    /** Sets what bash sets while it completes, and calls the function that the script registers. */
    private static final String COMPLETE = """
            compopt() { :; }
            source completion.bash
            registered=$(complete -p question-bank)
            COMP_WORDS=("$@")
            COMP_CWORD=$(($# - 1))
            COMP_LINE="$*"
            COMP_POINT=${#COMP_LINE}
            call=${registered#*-F }
            ${call%% *} question-bank "${@: -1}" "${@: -2:1}"
            echo "${COMPREPLY[*]}"
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeTheScript() throws Exception {
        Files.writeString(
                folder.resolve("completion.bash"),
                ExecutableJar.run(folder, "completion", "bash").out());
    }

    @Test
    void commandsAreCompleted() throws Exception {
        assertThat(completed(""))
                .isEqualTo(
                        "new check verify-code explain list show judge stats diff publish format formulas completion");
        assertThat(completed("ch")).isEqualTo("check");
    }

    @Test
    void optionsAreCompleted() throws Exception {
        assertThat(completed("check", "--st")).isEqualTo("--strict");
        assertThat(completed("show", "--n")).isEqualTo("--no-answers");
    }

    @Test
    void wordsThatAnOptionOrAnArgumentTakesAreCompleted() throws Exception {
        assertThat(completed("check", "--format", "")).isEqualTo("text github sarif");
        assertThat(completed("list", "--difficulty", "a")).isEqualTo("advanced");
        assertThat(completed("completion", "z")).isEqualTo("zsh");
        assertThat(completed("explain", "unknown-k")).isEqualTo("unknown-key unknown-key-point");
    }

    private String completed(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("bash", "-c", COMPLETE, "bash", "question-bank"));
        command.addAll(List.of(words));
        Run run = ExecutableJar.process(folder, command);
        assertThat(run.err()).isEmpty();
        return run.out().strip();
    }
}
