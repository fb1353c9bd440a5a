package io.questionbank.rnn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program loads to answer its first question from the published jar, beyond one that reads a resource of it. */
class FirstAnswerTest {
    private static final int MOST_CLASSES = 120;
    private static final Pattern LOADED = Pattern.compile("(\\S+) source: .*");

    private static Set<String> loaded;

    @BeforeAll
    static void run(@TempDir Path folder) throws IOException, InterruptedException {
        String classPath = PublishedJar.classPath(PublishedJar.write(folder.resolve("bank.jar")));
        loaded = new HashSet<>(loadedBy(FirstAnswer.class, classPath, folder));
        loaded.removeAll(loadedBy(OneResource.class, classPath, folder));
    }

    @Test
    void areFewClasses() {
        assertThat(loaded).hasSizeLessThanOrEqualTo(MOST_CLASSES);
    }

    @Test
    void areTheQuestionsClassesAmongThem() {
        assertThat(loaded)
                .contains("io.questionbank.model.Question", "io.questionbank.model.Answer", RnnBank.class.getName());
    }

    @Test
    void areNoneOfAParserOrAValidator() {
        assertThat(loaded.stream()
                        .filter(name -> name.startsWith("com.fasterxml.")
                                || name.startsWith("org.")
                                || name.startsWith("jakarta.")
                                || name.startsWith("opennlp.")
                                || name.startsWith("io.questionbank.validate")))
                .isEmpty();
    }

    /** Newer JDKs have some of their own when they open a jar or make an object by reflection. */
    @Test
    void areNoneOfLambdasOfOursNorOfStreams() {
        assertThat(loaded.stream()
                        .filter(name -> name.startsWith("io.questionbank.") && name.contains("$$Lambda")
                                || name.startsWith("java.util.stream.")))
                .isEmpty();
    }

    private static Set<String> loadedBy(Class<?> program, String classPath, Path folder)
            throws IOException, InterruptedException {
        Path log = folder.resolve(program.getSimpleName() + ".log");
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(PublishedJar.java(
                        "-Xlog:class+load:file=" + log + ":none", "-cp", classPath, program.getName()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        return Files.readAllLines(log).stream()
                .map(LOADED::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1))
                .collect(Collectors.toSet());
    }
}
