package io.questionbank.example.first;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs the built jars as a user would. */
class MainIT {
    private static final String MODULE = "io.questionbank.example.first";
    private static final String MAIN = MODULE + ".Main";

    @Test
    void printsTheQuestionsOnTheClassPath() throws Exception {
        assertThat(run("-cp", jars(), MAIN)).isEqualTo(expected());
    }

    @Test
    void printsTheQuestionsOnTheModulePath() throws Exception {
        assertThat(run("-p", jars(), "-m", MODULE + "/" + MAIN)).isEqualTo(expected());
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dstdout.encoding=UTF-8");
        command.add("-Dfile.encoding=UTF-8");
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output.replace(System.lineSeparator(), "\n");
    }

    /** The example and what it depends on, without what the tests themselves need. */
    private static String jars() {
        List<String> testOnly =
                List.of("junit", "assertj", "byte-buddy", "opentest4j", "apiguardian", "jspecify", "surefire");
        Stream<String> dependencies = Stream.of(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.endsWith(".jar"))
                .filter(path -> testOnly.stream().noneMatch(path::contains));
        return Stream.concat(Stream.of(System.getProperty("example.jar")), dependencies)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String expected() throws IOException {
        try (InputStream expected = MainIT.class.getResourceAsStream("expected.txt")) {
            return new String(expected.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
