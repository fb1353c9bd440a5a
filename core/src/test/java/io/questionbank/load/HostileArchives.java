package io.questionbank.load;

import io.questionbank.load.HostileInput.Made;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives that are damaged, or larger than they look. */
final class HostileArchives {
    private static final String JAR_MANIFEST = "META-INF/MANIFEST.MF";

    private HostileArchives() {}

    static List<HostileInput> small() {
        List<HostileInput> inputs = new ArrayList<>();
        byte[] whole = archive(TinyBank.files());
        inputs.add(archive("whole", () -> whole).asValid());
        for (int length = 0; length < whole.length; length += 7) {
            int kept = length;
            inputs.add(archive("broken off at " + length, () -> Arrays.copyOf(whole, kept)));
        }
        Random random = new Random(1);
        for (int i = 0; i < 100; i++) {
            byte[] wrong = whole.clone();
            wrong[random.nextInt(wrong.length)] ^= (byte) (1 + random.nextInt(255));
            inputs.add(archive("wrong byte " + i, () -> wrong).asValid());
        }
        inputs.add(with("two banks", "other/bank.yaml", 0));
        return inputs;
    }

    static List<HostileInput> large() {
        return List.of(
                with("a question of 300 MB", TinyBank.QUESTION, 300 << 20),
                with("a manifest of 300 MB", TinyBank.MANIFEST, 300 << 20),
                with("a jar manifest of 300 MB", JAR_MANIFEST, 300 << 20));
    }

    /** Makes the bytes of an archive. */
    private interface Bytes {
        byte[] make();
    }

    private static HostileInput with(String name, String file, int zeros) {
        return archive(name, () -> {
            Map<String, byte[]> files = TinyBank.files();
            files.remove(file);
            return archive(files, file, zeros);
        });
    }

    private static HostileInput archive(String name, Bytes bytes) {
        return new HostileInput("archive: " + name, false, folder -> {
            Path jar = Files.write(folder.resolve("bank.jar"), bytes.make());
            String prefix = jar + "!/";
            Map<String, byte[]> files = TinyBank.files();
            return new Made(
                    BankSource.jar(jar),
                    file -> Optional.ofNullable(
                            files.get(file.startsWith(prefix) ? file.substring(prefix.length()) : file)));
        });
    }

    private static byte[] archive(Map<String, byte[]> files) {
        return archive(files, "README", 1);
    }

    private static byte[] archive(Map<String, byte[]> files, String last, int zeros) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
            zip.putNextEntry(new ZipEntry(last));
            byte[] block = new byte[Math.min(zeros, 1 << 20)];
            for (int written = 0; written < zeros; written += block.length) {
                zip.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
