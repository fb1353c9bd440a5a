package io.questionbank.benchmark;

import io.questionbank.bank.CompiledBank;
import io.questionbank.bank.QuestionBank;
import io.questionbank.load.BankProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** A jar with a bank in compiled form and its provider, as a bank is published. */
final class BankJar {
    private BankJar() {}

    /**
     * Writes a jar.
     *
     * @param name of the package of the provider
     */
    static Path write(Path folder, String name, QuestionBank bank) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        CompiledBank.resources(bank).forEach((path, bytes) -> entries.put(name + "/question-bank/" + path, bytes));
        entries.put(name + "/Provider.class", provider(folder, name));
        entries.put(
                "META-INF/services/" + BankProvider.class.getName(),
                (name + ".Provider").getBytes(StandardCharsets.UTF_8));
        return write(folder.resolve(name + ".jar"), entries);
    }

    /** Writes a jar with the files of a folder. */
    static Path write(Path jar, Path classes) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                entries.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return write(jar, entries);
    }

    private static Path write(Path jar, Map<String, byte[]> entries) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return jar;
    }

    private static byte[] provider(Path folder, String name) throws IOException {
        Path source = Files.createDirectories(folder.resolve(name)).resolve("Provider.java");
        Files.writeString(source, """
                package %s;

                import io.questionbank.load.*;

                public final class Provider implements BankProvider {
                    public BankSource source() {
                        return BankSource.resourcesOf(Provider.class);
                    }
                }
                """.formatted(name));
        int failures = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        source.toString());
        if (failures != 0) {
            throw new IllegalStateException("the provider does not compile");
        }
        return Files.readAllBytes(source.resolveSibling("Provider.class"));
    }
}
