package io.questionbank.internal.compiled;

import io.questionbank.bank.CompiledBank.Resources;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The SHA-256 of every other resource of a bank, as {@code sha256sum} writes and checks them. */
final class Digests {
    private Digests() {}

    static byte[] write(Map<String, byte[]> resources) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(resources)
                .forEach((name, bytes) ->
                        lines.append(digest(bytes)).append("  ").append(name).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Compares the digests of these resources, and that there are digests of no others. */
    static void verify(String artifact, Resources resources, Set<String> names) {
        Map<String, byte[]> found = new TreeMap<>();
        for (String name : names) {
            found.put(name, require(artifact, resources, name));
        }
        List<String> noted = lines(require(artifact, resources, CompiledContents.DIGESTS));
        for (String line : lines(write(found))) {
            if (!noted.contains(line)) {
                String name = line.substring(line.lastIndexOf(' ') + 1);
                throw Damage.of(
                        artifact, name, "it does not have the digest that " + CompiledContents.DIGESTS + " notes");
            }
        }
        if (noted.size() != found.size() + 1) {
            throw Damage.of(artifact, CompiledContents.DIGESTS, "it notes resources that the bank does not have");
        }
    }

    private static List<String> lines(byte[] digests) {
        return List.of(new String(digests, StandardCharsets.UTF_8).split("\n", -1));
    }

    private static byte[] require(String artifact, Resources resources, String name) {
        return CompiledContents.read(artifact, resources, name)
                .orElseThrow(() -> Damage.of(artifact, name, "it is missing"));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
