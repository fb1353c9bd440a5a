package io.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library says does not depend on where it runs. */
class SameEverywhereTest {
    private static byte[] expected;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void runInEnglish() throws Exception {
        expected = run("-Duser.language=en -Duser.country=US -Duser.timezone=UTC -Dfile.encoding=UTF-8");
    }

    @Test
    void theTranscriptHoldsWhatCouldDiffer() {
        assertThat(new String(expected, StandardCharsets.UTF_8))
                .contains("İstanbul & ıssız", "category: api-misuse", "no topic 'INTUITION'", "1234567.5", "0.5%")
                .contains("[unknown-value]", "[unknown-key]", "[wrong-type]", "[wrong-form]", "[blank-text]")
                .contains("did you mean 'intermediate'?", "did you mean 'single-choice'?", "U+200B")
                .contains("quotes=[Quote[", "Scorecard[", "Feedback[");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Europe/Istanbul -Dfile.encoding=ISO-8859-1",
                "-Duser.language=ar -Duser.country=EG -Duser.timezone=Africa/Cairo -Dfile.encoding=US-ASCII"
            })
    void localeZoneAndCharsetDoNotMatter(String options) throws Exception {
        assertThat(run(options)).isEqualTo(expected);
    }

    private static byte[] run(String options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options.split(" ")));
        command.addAll(List.of("-cp", Core.classPath(), Transcript.class.getName()));
        Path out = folder.resolve("out");
        Path errors = folder.resolve("errors");
        int exit = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start()
                .waitFor();
        assertThat(exit)
                .as(Files.readString(errors, StandardCharsets.ISO_8859_1))
                .isZero();
        return Files.readAllBytes(out);
    }
}
