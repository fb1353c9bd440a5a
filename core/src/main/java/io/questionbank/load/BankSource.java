package io.questionbank.load;

import io.questionbank.bank.CompiledBank;
import io.questionbank.bank.QuestionBank;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a bank is: a folder, a jar, resources of an artifact, or texts. Nothing is read before a {@link BankLoader} loads it.
 * Where the bank is there in {@linkplain CompiledBank compiled form}, that is read and its source is not.
 *
 * <pre>{@code BankSource.directory(Path.of("src/main/bank"))}</pre>
 */
public abstract sealed class BankSource permits FileSource, OwnedSource {
    private final String name;

    BankSource(String name) {
        this.name = name;
    }

    /**
     * {@return the bank in a folder; no file outside it is read, wherever links lead}
     *
     * @param folder holds {@code bank.yaml}, or a bank in compiled form; reports name files as it does, relative or absolute
     */
    public static BankSource directory(Path folder) {
        return FileSource.of(folder.toString(), marker -> DirectoryFiles.open(folder));
    }

    /**
     * {@return the bank in a jar or zip archive}
     *
     * @param archive holds exactly one {@code bank.yaml}, or one {@code bank.index}, at any depth
     */
    public static BankSource jar(Path archive) {
        return FileSource.of(archive.toString(), marker -> JarFiles.open(archive, marker));
    }

    /**
     * {@return the bank in the artifact of a class}
     *
     * @param owner the bank lies in the folder {@code question-bank} of its package; the class may be in a named module, which
     *     need not open anything
     */
    public static BankSource resourcesOf(Class<?> owner) {
        Objects.requireNonNull(owner, "owner");
        return new OwnedSource(owner);
    }

    /**
     * {@return the bank in these texts}
     *
     * @param files the content of each file by its path, such as {@code bank.yaml} or {@code topics/git/topic.yaml}
     */
    public static BankSource text(Map<String, String> files) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return FileSource.of("text", marker -> new TextFiles(bytes));
    }

    /**
     * {@return the bank in these files, whatever bytes they hold}
     *
     * @param files the bytes of each file by its path
     */
    public static BankSource bytes(Map<String, byte[]> files) {
        Map<String, byte[]> copies = new LinkedHashMap<>();
        files.forEach((path, bytes) -> copies.put(path, bytes.clone()));
        return FileSource.of("bytes", marker -> new TextFiles(copies));
    }

    /** {@return the bank, if it is there in compiled form} */
    abstract Optional<QuestionBank> compiled();

    /** {@return the files of the source form} */
    abstract BankFiles source() throws IOException;

    static boolean isYaml(String path) {
        return path.endsWith(".yaml") || path.endsWith(".yml");
    }

    /** {@return where the bank is, as reports name it} */
    @Override
    public String toString() {
        return name;
    }
}
