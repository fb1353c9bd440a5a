package io.questionbank.load;

import io.questionbank.internal.format.BankFormat;
import io.questionbank.validate.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a bank in a folder. Nothing outside the folder is read, wherever links lead. */
final class DirectoryFiles implements BankFiles {
    private static final int TOPICS_AND_FILES = 2;

    private final Path root;
    private final Path realRoot;
    private final Map<Path, Path> realFolders = new HashMap<>();

    private DirectoryFiles(Path root, Path realRoot) {
        this.root = root;
        this.realRoot = realRoot;
    }

    static BankFiles open(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            throw new RefusedFileException(
                    Code.MISSING_FILE,
                    Files.exists(root)
                            ? "this is not a folder; expected a folder that holds " + BankFormat.MANIFEST_FILE
                            : "no such folder");
        }
        return new DirectoryFiles(root, root.toRealPath());
    }

    @Override
    public String name(String path) {
        String folder = root.toString().replace('\\', '/');
        return folder.isEmpty() || folder.endsWith("/") ? folder + path : folder + "/" + path;
    }

    @Override
    public Optional<byte[]> read(String path, int most) throws IOException {
        Path file = realRoot.resolve(path);
        boolean isFile = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        if (!isFile && !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!isFile && !Files.exists(file)) {
            throw new RefusedFileException(
                    Code.UNREADABLE_FILE, "the link leads nowhere, or round in a circle; expected a file");
        }
        Path real = isFile ? realFolder(file.getParent()).resolve(file.getFileName()) : file.toRealPath();
        if (!real.startsWith(realRoot)) {
            throw new RefusedFileException(
                    Code.OUTSIDE_BANK,
                    "the link leads out of the bank's folder, to '" + real + "'; expected a file in the folder");
        }
        if (!isFile && !Files.isRegularFile(real)) {
            throw new RefusedFileException(
                    Code.UNREADABLE_FILE,
                    "this is " + (Files.isDirectory(real) ? "a folder" : "a pipe or a device")
                            + "; expected a regular file");
        }
        try (InputStream in = Files.newInputStream(real)) {
            return Optional.of(in.readNBytes(most));
        }
    }

    /** Links are followed once for each folder: for each file it takes longer than reading it. */
    private Path realFolder(Path folder) throws IOException {
        Path known = realFolders.get(folder);
        if (known != null) {
            return known;
        }
        Path real = folder.toRealPath();
        realFolders.put(folder, real);
        return real;
    }

    @Override
    public List<String> list() throws IOException {
        Path topics = root.resolve("topics");
        if (!Files.isDirectory(topics, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> below = Files.walk(topics, TOPICS_AND_FILES)) {
            return below.map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .filter(BankSource::isYaml)
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
