package io.questionbank.load;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Folders whose entries are not what they should be. */
final class HostileFolders {
    private HostileFolders() {}

    /** Spoils a folder that holds the tiny bank. */
    private interface Spoiling {
        void of(Path folder) throws IOException;
    }

    static List<HostileInput> all() {
        List<HostileInput> inputs = new ArrayList<>();
        inputs.add(folder("nothing in it", folder -> deleteTree(folder)));
        inputs.add(folder("5 MiB", folder -> large(folder.resolve(TinyBank.QUESTION), 5L << 20)));
        inputs.add(folder("100 MB", folder -> large(folder.resolve(TinyBank.QUESTION), 100_000_000)));
        inputs.add(folder("a manifest of 10 GB", folder -> large(folder.resolve(TinyBank.MANIFEST), 10_000_000_000L)));
        for (String file : TinyBank.FILES) {
            inputs.add(folder("a pipe as " + file, folder -> pipe(replaced(folder, file))));
            inputs.add(folder("a folder as " + file, folder -> Files.createDirectory(replaced(folder, file))));
            inputs.add(folder(
                    "a link to itself as " + file, folder -> link(replaced(folder, file), folder.resolve(file))));
            inputs.add(
                    folder("a link to nothing as " + file, folder -> link(replaced(folder, file), Path.of("nothing"))));
            inputs.add(folder("a link out as " + file, folder -> link(replaced(folder, file), Path.of("/etc/passwd"))));
            inputs.add(folder(
                    "a link up as " + file,
                    folder -> link(replaced(folder, file), Path.of("../../../../../etc/passwd"))));
            inputs.add(folder(
                    "a link to a device as " + file, folder -> link(replaced(folder, file), Path.of("/dev/zero"))));
            if (!"root".equals(System.getProperty("user.name"))) {
                inputs.add(folder(
                        "an unreadable " + file,
                        folder -> folder.resolve(file).toFile().setReadable(false)));
            }
        }
        inputs.add(folder("topics that are a link out", folder -> link(replaced(folder, "topics"), Path.of("/etc"))));
        inputs.add(folder(
                "topics that are a link to the folder", folder -> link(replaced(folder, "topics"), Path.of("."))));
        inputs.add(folder("topics that are a file", folder -> Files.createFile(replaced(folder, "topics"))));
        inputs.add(folder(
                "a topic that is a link in a circle",
                folder -> link(replaced(folder, "topics/t"), Path.of("../topics/t"))));
        for (String name : List.of(
                "a\nb.yaml",
                "a\u001B[31mred.yaml",
                "\u202Elmay.yaml",
                "\u200B.yaml",
                ".yaml",
                "..yaml",
                "a b.yaml",
                "Q.yaml",
                "q.yml",
                "CON.yaml",
                "x".repeat(250) + ".yaml",
                "'.yaml",
                "\\..\\q.yaml",
                "a:b.yaml")) {
            String shown = TinyBank.printable(name.length() > 40 ? name.substring(0, 40) : name);
            inputs.add(folder(
                    "a file named " + shown,
                    folder -> Files.createFile(folder.resolve("topics/t").resolve(name))));
        }
        inputs.add(folder("a file beside the topics", folder -> Files.createFile(folder.resolve("topics/topic.yaml"))));
        inputs.add(folder(
                "a topic's file beside its folder",
                folder -> Files.move(folder.resolve(TinyBank.TOPIC), folder.resolve("topics/topic.yaml"))));
        inputs.add(folder(
                "a topic's folder misnamed",
                folder -> Files.move(folder.resolve("topics/t"), folder.resolve("topics/T"))));
        inputs.add(folder(
                "a topic's folder with a line break",
                folder -> Files.move(folder.resolve("topics/t"), folder.resolve("topics/t\n"))));
        inputs.add(folder(
                "a file with a name that is no text",
                folder -> run(
                        "sh",
                        "-c",
                        "touch \"$0/$(printf '\\377')q.yaml\"",
                        folder.resolve("topics/t").toString())));
        return inputs;
    }

    private static HostileInput folder(String name, Spoiling spoiling) {
        return new HostileInput("folder: " + name, false, folder -> {
            for (Map.Entry<String, byte[]> file : TinyBank.files().entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            spoiling.of(folder);
            return HostileInput.Made.of(folder);
        });
    }

    private static Path replaced(Path folder, String path) throws IOException {
        Path replaced = folder.resolve(path);
        deleteTree(replaced);
        return replaced;
    }

    static void deleteTree(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (var entries = Files.newDirectoryStream(path)) {
                for (Path entry : entries) {
                    deleteTree(entry);
                }
            }
        }
        Files.deleteIfExists(path);
    }

    private static void link(Path from, Path to) throws IOException {
        Files.createSymbolicLink(from, to);
    }

    private static void large(Path file, long length) throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(length);
        }
    }

    private static void pipe(Path path) throws IOException {
        run("mkfifo", path.toString());
    }

    private static void run(String... command) throws IOException {
        try {
            int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (exit != 0) {
                throw new IOException(command[0] + " failed with " + exit);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
