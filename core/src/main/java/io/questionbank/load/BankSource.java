package io.questionbank.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Where a bank in source form is: a folder, a jar, resources of an artifact, or texts. Nothing is read before a
 * {@link BankLoader} loads it.
 *
 * <pre>{@code BankSource.directory(Path.of("src/main/bank"))}</pre>
 */
public final class BankSource {
    /** Gets at the files. */
    interface Opening {
        BankFiles open() throws IOException;
    }

    private final String name;
    private final Opening opening;

    private BankSource(String name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    /**
     * {@return the bank in a folder; no file outside it is read, wherever links lead}
     *
     * @param folder holds {@code bank.yaml}; reports name files as it does, relative or absolute
     */
    public static BankSource directory(Path folder) {
        return new BankSource(folder.toString(), () -> DirectoryFiles.open(folder));
    }

    /**
     * {@return the bank in a jar or zip archive}
     *
     * @param archive holds exactly one {@code bank.yaml}, at any depth
     */
    public static BankSource jar(Path archive) {
        return new BankSource(archive.toString(), () -> JarFiles.open(archive));
    }

    /**
     * {@return the bank in the artifact of a class}
     *
     * @param owner the bank lies in the folder {@code question-bank} of its package; the class may be in a named module, which
     *     need not open anything
     */
    public static BankSource resourcesOf(Class<?> owner) {
        Objects.requireNonNull(owner, "owner");
        return new BankSource(owner.getName(), () -> new ResourceFiles(owner));
    }

    /**
     * {@return the bank in these texts}
     *
     * @param files the content of each file by its path, such as {@code bank.yaml} or {@code topics/git/topic.yaml}
     */
    public static BankSource text(Map<String, String> files) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new BankSource("text", () -> new TextFiles(bytes));
    }

    /**
     * {@return the bank in these files, whatever bytes they hold}
     *
     * @param files the bytes of each file by its path
     */
    public static BankSource bytes(Map<String, byte[]> files) {
        Map<String, byte[]> copies = new LinkedHashMap<>();
        files.forEach((path, bytes) -> copies.put(path, bytes.clone()));
        return new BankSource("bytes", () -> new TextFiles(copies));
    }

    BankFiles open() throws IOException {
        return opening.open();
    }

    static boolean isYaml(String path) {
        return path.endsWith(".yaml") || path.endsWith(".yml");
    }

    /** {@return where the bank is, as reports name it} */
    @Override
    public String toString() {
        return name;
    }
}
