package io.questionbank.author.write;

import io.questionbank.author.RefusedException;
import io.questionbank.author.Version;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes a Maven project with a small complete bank, to start from.
 *
 * <pre>{@code new Starter(names).write(Path.of("git-basics"));}</pre>
 *
 * @param names of its parts
 */
public record Starter(ProjectNames names) {
    private static final String BANK_FOLDER = "src/main/bank";
    private static final List<String> BANK = List.of(
            "bank.yaml",
            "sources.yaml",
            "environment.yaml",
            "verified.lock",
            "topics/floating-point/topic.yaml",
            "topics/floating-point/decimal-sum.yaml");

    /**
     * Writes the project.
     *
     * @param folder absent or empty
     * @return the files, relative to the folder
     * @throws RefusedException if something is in the folder
     * @throws IOException if writing fails
     */
    public List<String> write(Path folder) throws IOException {
        requireEmpty(folder);
        List<String> written = new ArrayList<>();
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
            written.add(file.getKey());
        }
        Formatting.of(folder.resolve(BANK_FOLDER)).write();
        return written;
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new RefusedException("'" + folder + "' is a file; expected the name of a new folder");
        }
        try (Stream<Path> present = Files.list(folder)) {
            if (present.findAny().isPresent()) {
                throw new RefusedException("folder '" + folder
                        + "' is not empty; expected a new or an empty folder, so that nothing is overwritten");
            }
        }
    }

    private Map<String, String> files() {
        String packageFolder = names.javaPackage().replace('.', '/');
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pom.xml", template("pom.xml"));
        files.put(".gitignore", "target/\n");
        BANK.forEach(file -> files.put(BANK_FOLDER + "/" + file, template("bank/" + file)));
        files.put("src/main/java/module-info.java", template("module-info.txt"));
        files.put("src/main/java/" + packageFolder + "/package-info.java", template("package-info.txt"));
        files.put("src/main/java/" + packageFolder + "/" + names.className() + ".java", template("Bank.txt"));
        files.put(
                "src/main/resources/META-INF/services/io.questionbank.load.BankProvider",
                names.javaPackage() + "." + names.className() + "\n");
        files.put("src/test/java/" + packageFolder + "/" + names.className() + "Test.java", template("BankTest.txt"));
        return files;
    }

    private String template(String name) {
        return text(name)
                .replace("@id@", names.id())
                .replace("@group@", names.group())
                .replace("@package@", names.javaPackage())
                .replace("@packageFolder@", names.javaPackage().replace('.', '/'))
                .replace("@class@", names.className())
                .replace("@version@", Version.current())
                .replace("@nameInXml@", inXml(names.name()))
                .replace("@nameInYaml@", inYaml(names.name()));
    }

    private static String inXml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String inYaml(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String text(String name) {
        try (InputStream in = Starter.class.getResourceAsStream("starter/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template '" + name + "'", e);
        }
    }
}
