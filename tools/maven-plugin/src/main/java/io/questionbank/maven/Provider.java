package io.questionbank.maven;

import io.questionbank.load.BankProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The class by which applications find the bank.
 *
 * @param name of the class, with its package
 */
record Provider(String name) {
    private static final String FILE = "META-INF/services/" + BankProvider.class.getName();

    static Provider in(Path classes) throws IOException, MojoFailureException {
        Path file = classes.resolve(FILE);
        if (!Files.exists(file)) {
            throw new MojoFailureException("no file " + FILE + " in " + classes
                    + "; expected it to name the class that provides the bank; or set the parameter providerPackage");
        }
        List<String> names = Files.readAllLines(file).stream()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        if (names.size() != 1) {
            throw new MojoFailureException(file + " names " + names.size() + " classes " + names
                    + "; expected one, or the parameter providerPackage");
        }
        return new Provider(names.get(0));
    }

    String packageName() {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
}
