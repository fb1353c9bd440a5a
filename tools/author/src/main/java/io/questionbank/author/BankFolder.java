package io.questionbank.author;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds a bank in source form. */
public final class BankFolder {
    private static final String MANIFEST = "bank.yaml";
    private static final Path IN_A_PROJECT = Path.of("src", "main", "bank");

    private BankFolder() {}

    /**
     * {@return the folder itself, which exists and holds {@code bank.yaml}}
     *
     * @param folder where a bank should be
     * @throws RefusedException if there is none
     */
    public static Path require(Path folder) {
        if (!Files.exists(folder)) {
            throw new RefusedException("no folder '" + folder + "'; expected a folder that holds " + MANIFEST);
        }
        if (!Files.isDirectory(folder)) {
            throw new RefusedException("'" + folder + "' is not a folder; expected the folder that holds " + MANIFEST);
        }
        if (!Files.exists(folder.resolve(MANIFEST))) {
            throw new RefusedException(
                    "folder '" + folder + "' holds no " + MANIFEST + ", so there is no bank in it; " + advice(folder));
        }
        return folder;
    }

    private static String advice(Path folder) {
        Path inside = folder.resolve(IN_A_PROJECT);
        return Files.exists(inside.resolve(MANIFEST))
                ? "did you mean '" + inside + "'?"
                : "'question-bank new' writes one to start from";
    }
}
