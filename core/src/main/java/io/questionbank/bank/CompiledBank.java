package io.questionbank.bank;

import io.questionbank.internal.compiled.CompiledContents;
import io.questionbank.internal.compiled.CompiledWriter;
import io.questionbank.internal.contents.Contents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The compiled form of a bank: what a build writes from the checked source, and an application reads without a parser.
 *
 * <pre>{@code CompiledBank.write(bank, Path.of("target/classes/org/example/git/question-bank"));}</pre>
 *
 * <p>A bank in compiled form is equal to the one it was written from. Nothing is checked when it is read but that it is what was
 * written: {@link CorruptBankException} says where it is not. {@link QuestionBank#verify()} looks at all of it.
 */
public final class CompiledBank {
    /** The name of the resource that every bank in compiled form has. */
    public static final String INDEX = CompiledContents.INDEX;

    private static final String BODIES = "topics";

    private CompiledBank() {}

    /** Where the resources of a bank are. They stay the same as long as the bank is in use. */
    public interface Resources {
        /**
         * {@return the bytes of a resource, which nobody changes any more; or nothing where there is no such resource}
         *
         * @param name relative, with slashes, such as {@code bank.index}
         * @throws IOException if reading fails
         */
        Optional<byte[]> read(String name) throws IOException;

        /** {@return the version of the artifact, for a bank that was written without one} */
        default Optional<String> version() {
            return Optional.empty();
        }
    }

    /**
     * {@return the bank, or nothing where there is no bank in compiled form}
     *
     * <p>Only the index is read here. The rest is read when it is asked for, and throws a {@link CorruptBankException} then.
     *
     * @param artifact where the bank is, as reports name it
     * @param resources of the bank
     * @throws CorruptBankException if the index is damaged or has a newer format
     */
    public static Optional<QuestionBank> open(String artifact, Resources resources) {
        Objects.requireNonNull(artifact, "artifact");
        Optional<Contents> contents = CompiledContents.open(artifact, resources);
        return contents.isPresent() ? Optional.of(new QuestionBank(contents.get())) : Optional.empty();
    }

    /**
     * Writes a bank into a folder, in place of one that is there.
     *
     * @param bank one bank, not several joined
     * @param folder absent, or with a compiled bank, or with other files, which stay
     * @throws IllegalArgumentException if the compiled form cannot hold the bank; nothing is written then
     * @throws IOException if writing fails
     */
    public static void write(QuestionBank bank, Path folder) throws IOException {
        Map<String, byte[]> resources = resources(bank);
        Path bodies = Files.createDirectories(folder.resolve(BODIES));
        try (Stream<Path> present = Files.list(bodies)) {
            for (Path left :
                    present.filter(file -> file.toString().endsWith(".bodies")).toList()) {
                if (!resources.containsKey(BODIES + "/" + left.getFileName())) {
                    Files.delete(left);
                }
            }
        }
        for (Map.Entry<String, byte[]> resource : resources.entrySet()) {
            Files.write(folder.resolve(resource.getKey()), resource.getValue());
        }
    }

    /**
     * {@return the resources of a bank by their names; those of equal banks are equal}
     *
     * @param bank one bank, not several joined
     * @throws IllegalArgumentException if the compiled form cannot hold the bank
     */
    public static Map<String, byte[]> resources(QuestionBank bank) {
        if (bank.banks().size() != 1) {
            throw new IllegalArgumentException(
                    bank + " joins " + bank.banks().size() + " banks; expected one, loaded by itself");
        }
        Contents contents = bank.inMemory().contents();
        return CompiledWriter.write(contents, BankSearch.index(contents, Languages.of(contents)));
    }
}
