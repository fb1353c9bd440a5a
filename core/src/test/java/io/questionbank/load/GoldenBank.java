package io.questionbank.load;

import io.questionbank.validate.Diagnostic;
import io.questionbank.validate.Rules;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tiny bank, while a case spoils it. It is loaded from memory, or from a folder where the case needs one. */
final class GoldenBank {
    static final Path GOLDEN = Path.of("src/test/resources/io/questionbank/load/golden");

    /** Something that can be done to a folder only. */
    interface FolderChange {
        void apply(Path folder) throws IOException, InterruptedException;
    }

    /** What an artifact beside the bank provides. */
    interface Providers {
        void addTo(ProviderArtifact artifact) throws IOException, InterruptedException;
    }

    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<FolderChange> folderChanges = new ArrayList<>();
    private Optional<Providers> providers = Optional.empty();
    private Optional<Rules> rules = Optional.empty();

    /** {@return a bank that keeps the required rules} */
    static GoldenBank valid() throws IOException {
        GoldenBank bank = new GoldenBank();
        bank.fill("bank");
        return bank;
    }

    /** {@return a bank that keeps the editorial rules as well, and is checked by them} */
    static GoldenBank good() throws IOException {
        GoldenBank bank = valid();
        bank.becomeGood();
        return bank;
    }

    void becomeGood() throws IOException {
        files.clear();
        fill("good-bank");
        rules = Optional.of(Rules.editorial());
    }

    private void fill(String folder) throws IOException {
        Path root = GOLDEN.resolve(folder);
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
    }

    String text(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("no file '" + path + "' in the tiny bank");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    Map<String, byte[]> files() {
        return Map.copyOf(files);
    }

    GoldenBank put(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    GoldenBank put(String path, String text) {
        return put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    GoldenBank replace(String path, String before, String after) {
        String text = text(path);
        int at = text.indexOf(before);
        if (at < 0 || text.indexOf(before, at + 1) >= 0) {
            throw new IllegalArgumentException("expected exactly once in " + path + ":\n" + before);
        }
        return put(path, text.replace(before, after));
    }

    void remove(String path) {
        files.remove(path);
    }

    void discover(Providers added) {
        providers = Optional.of(added);
    }

    void inFolder(FolderChange change) {
        folderChanges.add(change);
    }

    LoadResult load() {
        return checked(BankLoader.of(BankSource.bytes(files))).load();
    }

    /** {@return the report, with paths as if the bank lay in the working folder} @param scratch an empty folder */
    String report(Path scratch) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(scratch.resolve("bank"));
        if (providers.isPresent()) {
            ProviderArtifact artifact = new ProviderArtifact(Files.createDirectories(scratch.resolve("artifact")));
            providers.get().addTo(artifact);
            try (URLClassLoader loader = artifact.classLoader()) {
                return report(BankLoader.discovering(loader).and(BankSource.bytes(files)));
            }
        }
        if (folderChanges.isEmpty()) {
            return report(BankLoader.of(BankSource.bytes(files)));
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        for (FolderChange change : folderChanges) {
            change.apply(folder);
        }
        return report(BankLoader.of(BankSource.directory(folder)))
                .replace(folder + "/", "")
                .replace(scratch.toRealPath().toString(), "/elsewhere");
    }

    private String report(BankLoader loader) {
        return Diagnostic.Format.TEXT.format(checked(loader).load().diagnostics());
    }

    private BankLoader checked(BankLoader loader) {
        return rules.map(loader::with).orElse(loader);
    }
}
