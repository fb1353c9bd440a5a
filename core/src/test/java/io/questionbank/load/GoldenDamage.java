package io.questionbank.load;

import io.questionbank.bank.CompiledBank;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What golden cases do to the tiny bank that cannot be written down in a text file. */
final class GoldenDamage {
    /** Does it to a file of the bank. */
    private interface Damage {
        void apply(GoldenBank bank, String path) throws IOException;
    }

    private static final Map<String, Damage> DAMAGES = Map.ofEntries(
            Map.entry("editorial", (bank, nothing) -> bank.becomeGood()),
            Map.entry("compiled-and-damaged", GoldenDamage::compileAndDamage),
            Map.entry("delete", GoldenBank::remove),
            Map.entry("utf16", (bank, path) -> bank.put(path, bank.text(path).getBytes(StandardCharsets.UTF_16))),
            Map.entry(
                    "utf16-unmarked",
                    (bank, path) -> bank.put(path, bank.text(path).getBytes(StandardCharsets.UTF_16LE))),
            Map.entry("latin1", (bank, path) -> bank.put(path, bank.text(path).getBytes(StandardCharsets.ISO_8859_1))),
            Map.entry("byte-order-mark", (bank, path) -> bank.put(path, "\uFEFF" + bank.text(path))),
            Map.entry("crlf", (bank, path) -> bank.put(path, bank.text(path).replace("\n", "\r\n"))),
            Map.entry("empty", (bank, path) -> bank.put(path, "")),
            Map.entry("picture", (bank, path) -> bank.put(path, picture())),
            Map.entry("five-mib", (bank, path) -> bank.put(path, "# too much\n".repeat((5 << 20) / 11))),
            Map.entry("long-line", (bank, path) -> bank.put(path, bank.text(path) + "#" + "x".repeat(70_000) + "\n")),
            Map.entry("long-text", (bank, path) -> bank.put(path, bank.text(path) + longText())),
            Map.entry("deep", (bank, path) -> bank.put(path, bank.text(path) + "hints: " + "[".repeat(40) + "\n")),
            Map.entry("long-keys-18", (bank, path) -> bank.put(path, bank.text(path) + exercisesWithLongKeys(18))),
            Map.entry("long-keys-19", (bank, path) -> bank.put(path, bank.text(path) + exercisesWithLongKeys(19))),
            Map.entry("million-values", (bank, path) -> bank.put(path, bank.text(path) + millionValues())),
            Map.entry("many-unknown-keys", (bank, path) -> bank.put(path, bank.text(path) + unknownKeys(10_001))),
            Map.entry("pipe", (bank, path) -> bank.inFolder(folder -> pipe(folder.resolve(path)))),
            Map.entry("folder", (bank, path) -> bank.inFolder(folder -> Files.createDirectories(folder.resolve(path)))),
            Map.entry("link-out", (bank, path) -> bank.inFolder(folder -> linkOut(folder, path))),
            Map.entry("link-to-itself", (bank, path) -> bank.inFolder(folder -> linkToItself(folder.resolve(path)))),
            Map.entry("discover-nothing", (bank, nothing) -> bank.discover(artifact -> {})),
            Map.entry("discover-absent-class", (bank, name) -> bank.discover(artifact -> artifact.naming(name))),
            Map.entry("discover-failing", (bank, name) -> bank.discover(artifact -> failing(artifact, name))));

    private GoldenDamage() {}

    static void apply(String line, GoldenBank bank) throws IOException {
        String[] words = line.split(" ", 2);
        Damage damage = DAMAGES.get(words[0]);
        if (damage == null) {
            throw new IllegalArgumentException("no damage '" + words[0] + "'; expected one of " + DAMAGES.keySet());
        }
        damage.apply(bank, words.length < 2 ? "" : words[1]);
    }

    private static void compileAndDamage(GoldenBank bank, String resource) {
        CompiledBank.resources(bank.load().orThrow()).forEach(bank::put);
        byte[] damaged = bank.files().get(resource).clone();
        damaged[20] ^= 1; // within the header, which is always read
        bank.put(resource, damaged);
    }

    private static void failing(ProviderArtifact artifact, String name) throws IOException, InterruptedException {
        artifact.providing(name, "throw new IllegalStateException(\"no bank today\");");
    }

    private static byte[] picture() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        IntStream.of(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13).forEach(bytes::write);
        return bytes.toByteArray();
    }

    private static String longText() {
        return "hints:\n  - |\n" + ("    " + "word ".repeat(10_000) + "\n").repeat(6);
    }

    private static String millionValues() {
        return "hints: [\n" + ("0,".repeat(10_000) + "\n").repeat(101) + "]\n";
    }

    private static String exercisesWithLongKeys(int count) {
        return IntStream.range(0, count).mapToObj(i -> """
                          - id: long-%d
                            kind: single-choice
                            prompt: Which word is it? (%d)
                            explanation: The third.
                            choices:
                              - {id: one, text: commit, correct: false, feedback: It is not.}
                              - {id: two, text: branch, correct: false, feedback: It is not.}
                              - {id: three, text: reflog!, correct: true, feedback: It is.}
                              - {id: four, text: merge, correct: false, feedback: It is not.}
                        """.formatted(i, i)).collect(Collectors.joining());
    }

    private static String unknownKeys(int count) {
        return IntStream.range(0, count).mapToObj(i -> "zzz" + i + ": 1\n").collect(Collectors.joining());
    }

    private static void pipe(Path path) throws IOException, InterruptedException {
        Files.deleteIfExists(path);
        new ProcessBuilder("mkfifo", path.toString()).inheritIO().start().waitFor();
    }

    private static void linkOut(Path folder, String path) throws IOException {
        Path outside = Files.writeString(folder.resolveSibling("secret.yaml"), "id: secret\n");
        Files.deleteIfExists(folder.resolve(path));
        Files.createSymbolicLink(folder.resolve(path), outside);
    }

    private static void linkToItself(Path path) throws IOException {
        Files.deleteIfExists(path);
        Files.createSymbolicLink(path, path);
    }
}
