package io.questionbank.example.first;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars of the example and of what it depends on, without those that only the tests need. */
final class BuiltJars {
    private static final List<String> TEST_ONLY = List.of(
            "junit",
            "assertj",
            "byte-buddy",
            "opentest4j",
            "apiguardian",
            "jspecify",
            "surefire",
            "open-test-reporting");

    private BuiltJars() {}

    static String path() {
        Stream<String> dependencies = Stream.of(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.endsWith(".jar"))
                .filter(path -> TEST_ONLY.stream().noneMatch(path::contains));
        return Stream.concat(Stream.of(System.getProperty("example.jar")), dependencies)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** {@return what a Java program prints in a process of its own} */
    static String run(String... arguments) throws IOException, InterruptedException {
        return runIn(Path.of("."), arguments);
    }

    /** {@return what a Java program prints in a process of its own, whose files are in a folder} */
    static String runIn(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dstdout.encoding=UTF-8");
        command.add("-Dfile.encoding=UTF-8");
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output.replace(System.lineSeparator(), "\n");
    }
}
