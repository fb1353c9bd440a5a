package io.questionbank.author.write;

import io.questionbank.author.Check;
import io.questionbank.load.InvalidBankException;
import io.questionbank.load.SourceWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings the files of a bank into the form that {@link SourceWriter} gives them: keys in the order of the format, texts as
 * literal blocks. The bank they make stays equal; comments are lost, but for a first line that names a schema to editors.
 *
 * <pre>{@code
 * Formatting formatting = Formatting.of(folder);
 * if (formatting.comments().isEmpty()) {
 *     formatting.write();
 * }
 * }</pre>
 */
public final class Formatting {
    /**
     * A comment in a file, which formatting would lose.
     *
     * @param file relative to the bank
     * @param line 1-based
     */
    public record Comment(String file, int line) {}

    private static final String FOR_EDITORS = "# yaml-language-server:";

    private final Path folder;
    private final Map<String, String> changed = new LinkedHashMap<>();
    private final List<Comment> comments = new ArrayList<>();

    private Formatting(Path folder, Map<String, String> written) throws IOException {
        this.folder = folder;
        for (Map.Entry<String, String> file : written.entrySet()) {
            String name = file.getKey();
            String present = Files.readString(folder.resolve(name));
            String head = head(present);
            Comments.lines(present).stream()
                    .filter(line -> line > 1 || head.isEmpty())
                    .forEach(line -> comments.add(new Comment(name, line)));
            String canonical = head + file.getValue();
            if (!present.equals(canonical)) {
                changed.put(name, canonical);
            }
        }
    }

    /** {@return the first line, where it tells an editor which schema to use: that comment stays} */
    private static String head(String text) {
        int end = text.indexOf('\n') + 1;
        return text.startsWith(FOR_EDITORS) ? text.substring(0, end) : "";
    }

    /**
     * {@return what formatting the bank in a folder would do; nothing is written yet}
     *
     * @param folder holds {@code bank.yaml}
     * @throws InvalidBankException if the bank has errors
     * @throws IOException if reading fails
     */
    public static Formatting of(Path folder) throws IOException {
        return new Formatting(folder, SourceWriter.files(Check.of(folder).run().orThrow()));
    }

    /** {@return the files that are not in canonical form, relative to the bank} */
    public List<String> changed() {
        return List.copyOf(changed.keySet());
    }

    /** {@return the comments that writing would lose, file by file and from top to bottom} */
    public List<Comment> comments() {
        return List.copyOf(comments);
    }

    /**
     * Writes the files that are not in canonical form, each in one step: a file is the old one or the new one, never half of it.
     *
     * @throws IOException if writing fails
     */
    public void write() throws IOException {
        for (Map.Entry<String, String> entry : changed.entrySet()) {
            Path file = folder.resolve(entry.getKey()).toRealPath();
            Path beside = Files.createTempFile(file.getParent(), ".", ".tmp");
            try {
                Files.write(beside, entry.getValue().getBytes(StandardCharsets.UTF_8));
                copyPermissions(file, beside);
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        }
    }

    /** A temporary file is readable by its owner only. */
    private static void copyPermissions(Path from, Path to) throws IOException {
        if (from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }
}
