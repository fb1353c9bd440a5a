package io.questionbank.maven;

import io.questionbank.author.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a goal works on, as a text that changes with it: the files of a bank with their sizes and times, the settings, and the version
 * of the plugin.
 *
 * @param text as it is noted in a file, once the goal is done
 */
record Inputs(String text) {
    static Inputs of(Path folder, String settings) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            StringBuilder text = new StringBuilder(Version.current() + "\n" + settings + "\n");
            for (Path file : sorted) {
                text.append(folder.relativize(file))
                        .append(' ')
                        .append(Files.size(file))
                        .append(' ')
                        .append(Files.getLastModifiedTime(file))
                        .append('\n');
            }
            return new Inputs(text.toString());
        }
    }

    boolean areNotedIn(Path note) throws IOException {
        return Files.exists(note) && Files.readString(note).equals(text);
    }

    void noteIn(Path note) throws IOException {
        Files.createDirectories(note.toAbsolutePath().getParent());
        Files.write(note, text.getBytes(StandardCharsets.UTF_8));
    }
}
