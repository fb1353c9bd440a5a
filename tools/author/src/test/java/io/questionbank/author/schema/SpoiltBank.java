package io.questionbank.author.schema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A sound bank of core's golden cases, while a case spoils it. */
final class SpoiltBank {
    private final Path golden;
    private final Map<String, byte[]> files;

    private SpoiltBank(Path golden) throws IOException {
        this.golden = golden;
        this.files = BankFolders.read(golden.resolve("bank"));
    }

    /** {@return the bank that lies in the folder of the case} */
    static SpoiltBank beside(Path goldenCase) throws IOException {
        return new SpoiltBank(goldenCase.getParent());
    }

    Map<String, byte[]> files() {
        return files;
    }

    void put(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void replace(String path, String before, String after) {
        String text = text(path);
        if (!text.contains(before)) {
            throw new IllegalArgumentException("not in " + path + ":\n" + before);
        }
        put(path, text.replace(before, after));
    }

    /** Does what a change of text cannot do, as far as cases of form ask for it. */
    void damage(String line) throws IOException {
        String path = line.substring(line.indexOf(' ') + 1);
        switch (line.split(" ")[0]) {
            case "editorial" -> {
                files.clear();
                files.putAll(BankFolders.read(golden.resolve("good-bank")));
            }
            case "delete" -> files.remove(path);
            case "byte-order-mark" -> put(path, "\uFEFF" + text(path));
            case "crlf" -> put(path, text(path).replace("\n", "\r\n"));
            case "many-unknown-keys" -> put(path, text(path) + unknownKeys(10_001));
            default ->
                throw new IllegalArgumentException("damage '" + line + "' is not known here; add it as core has it");
        }
    }

    private static String unknownKeys(int count) {
        return IntStream.range(0, count).mapToObj(i -> "zzz" + i + ": 1\n").collect(Collectors.joining());
    }

    private String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }
}
