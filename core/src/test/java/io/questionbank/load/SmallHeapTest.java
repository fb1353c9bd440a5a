package io.questionbank.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process with a heap of 256 MB survives all hostile inputs, one after the other. */
class SmallHeapTest {
    private static final int SLOWEST = 5;

    @TempDir
    private Path folder;

    @Test
    void isEnoughForEveryHostileInput() throws Exception {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        classPath(),
                        HostileLoad.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();

        List<String> lines = Files.readAllLines(output);
        String last = lines.isEmpty() ? "nothing" : lines.get(lines.size() - 1);
        assertThat(ended)
                .as("ended within 5 minutes; the last line was: " + last)
                .isTrue();
        assertThat(lines.stream().filter(line -> line.contains("FAILED") || line.contains("BROKEN")))
                .isEmpty();
        assertThat(process.exitValue()).as(last).isZero();
        lines.stream()
                .filter(line -> line.contains(" ms, "))
                .sorted(Comparator.comparing(line -> -Long.parseLong(line.substring(0, line.indexOf(' ')))))
                .limit(SLOWEST)
                .forEach(System.out::println);
    }

    /** The module path as well, where the tests run on one, and the folder of the tests, which is patched into a module. */
    private static String classPath() throws URISyntaxException, IOException {
        Path tests = folderOf(HostileLoad.class);
        Path library = folderOf(BankLoader.class);
        return Stream.of(
                        tests.toString(),
                        library.toString(),
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("java.class.path"))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static Path folderOf(Class<?> type) throws URISyntaxException {
        Path path = Path.of(type.getResource(type.getSimpleName() + ".class").toURI());
        return path.getParent().getParent().getParent().getParent();
    }
}
