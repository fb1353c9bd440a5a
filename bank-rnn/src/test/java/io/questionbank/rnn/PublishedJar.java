package io.questionbank.rnn;

import io.questionbank.bank.CompiledBank;
import io.questionbank.bank.QuestionBank;
import io.questionbank.load.BankLoader;
import io.questionbank.load.BankProvider;
import io.questionbank.load.BankSource;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bank's jar as it is published, with the compiled form, and what to run programs with. */
final class PublishedJar {
    private PublishedJar() {}

    static Path write(Path jar) throws IOException {
        QuestionBank bank = BankLoader.of(BankSource.directory(Path.of("src/main/bank")))
                .load()
                .orThrow();
        Map<String, byte[]> entries = new TreeMap<>();
        CompiledBank.resources(bank)
                .forEach((name, bytes) -> entries.put("io/questionbank/rnn/question-bank/" + name, bytes));
        String provider = RnnBank.class.getName();
        try (InputStream in = Objects.requireNonNull(RnnBank.class.getResourceAsStream("RnnBank.class"))) {
            entries.put(provider.replace('.', '/') + ".class", in.readAllBytes());
        }
        entries.put("META-INF/services/" + BankProvider.class.getName(), provider.getBytes(StandardCharsets.UTF_8));
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return jar;
    }

    /** {@return the class path of an application: these programs, the library with all it depends on, and the jar} */
    static String classPath(Path jar) {
        Path ours = folderOf(RnnBank.class);
        Stream<String> present = Stream.of(System.getProperty("java.class.path"), System.getProperty("jdk.module.path"))
                .filter(Objects::nonNull)
                .flatMap(path -> Arrays.stream(path.split(File.pathSeparator)))
                .filter(entry -> !Path.of(entry).toAbsolutePath().equals(ours));
        return Stream.of(Stream.of(folderOf(FirstAnswer.class).toString()), present, Stream.of(jar.toString()))
                .flatMap(entries -> entries)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    static List<String> java(String... arguments) {
        return Stream.concat(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        Arrays.stream(arguments))
                .toList();
    }

    private static Path folderOf(Class<?> type) {
        try {
            Path file = Path.of(Objects.requireNonNull(type.getResource(type.getSimpleName() + ".class"))
                    .toURI());
            return file.getParent().getParent().getParent().getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
