package io.questionbank.validate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The digest of a piece of code: SHA-256 over its parts, each as its name, a space, the number of its bytes in UTF-8, a line
 * feed, those bytes, and a line feed. So no two pieces of code come to the same bytes.
 */
final class CodeDigest {
    private final MessageDigest digest;

    private CodeDigest(MessageDigest digest) {
        this.digest = digest;
    }

    static String of(VerifiedCode.Entry entry) {
        CodeDigest digest = new CodeDigest(sha256());
        digest.add("language", entry.language());
        entry.environment().ifPresent(environment -> {
            digest.add("version", environment.version());
            environment.requirements().forEach(requirement -> digest.add("requirement", requirement));
        });
        digest.add(entry.behaviour());
        return "sha256:" + HexFormat.of().formatHex(digest.digest.digest());
    }

    private void add(VerifiedCode.Behaviour behaviour) {
        if (behaviour instanceof VerifiedCode.Prints prints) {
            add("source", prints.source());
            add("output", prints.output());
        } else if (behaviour instanceof VerifiedCode.TellsApart tells) {
            add("code", tells.code());
            add("fixed", tells.fixed());
            add("check", tells.check());
        }
    }

    private void add(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((name + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        digest.update((byte) '\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
