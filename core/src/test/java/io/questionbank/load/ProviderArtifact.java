package io.questionbank.load;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder on a class path that provides banks, made by a test. */
final class ProviderArtifact {
    private final Path folder;
    private final List<String> names = new ArrayList<>();

    ProviderArtifact(Path folder) {
        this.folder = folder;
    }

    /** Adds a provider of the package {@code org.example} whose method {@code source} has this body. */
    ProviderArtifact providing(String name, String body) throws IOException, InterruptedException {
        Path source = Files.createDirectories(folder.resolve("org/example")).resolve(name + ".java");
        Files.writeString(source, """
                package org.example;

                import io.questionbank.load.*;
                import java.util.Map;

                public class %s implements BankProvider {
                    public BankSource source() {
                        %s
                    }
                }
                """.formatted(name, body));
        Path javac = Path.of(System.getProperty("java.home"), "bin", "javac");
        List<String> command = List.of(
                javac.toString(), "-proc:none", "-cp", "target/classes", "-d", folder.toString(), source.toString());
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalArgumentException("does not compile: " + source);
        }
        return naming("org.example." + name);
    }

    /** Adds a line to the list of providers. */
    ProviderArtifact naming(String className) {
        names.add(className);
        return this;
    }

    URLClassLoader classLoader() throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(BankProvider.class.getName()), String.join("\n", names) + "\n");
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, BankProvider.class.getClassLoader());
    }
}
