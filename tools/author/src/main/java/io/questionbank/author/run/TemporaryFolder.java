package io.questionbank.author.run;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;

/**
 * A folder that is gone when it is closed, with all that was put there.
 *
 * @param path of the folder
 */
record TemporaryFolder(Path path) implements AutoCloseable {
    static TemporaryFolder create() throws IOException {
        return new TemporaryFolder(
                Files.createTempDirectory("question-bank-code-").toRealPath());
    }

    /** {@return the path of a file with this content} */
    Path write(String name, String content) throws IOException {
        return Files.writeString(path.resolve(name), content);
    }

    /** {@return the variables that make a program keep its files here} */
    Map<String, String> variables() {
        String folder = path.toString();
        return Map.of("HOME", folder, "TMPDIR", folder, "LANG", "C.UTF-8", "LC_ALL", "C.UTF-8", "TZ", "UTC");
    }

    @Override
    public void close() throws IOException {
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
