package io.questionbank.load;

import io.questionbank.internal.yaml.Limits;
import io.questionbank.validate.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The files of a bank in a jar or zip archive: those around the one in it that every bank has. */
final class JarFiles implements BankFiles {
    private final ZipFile jar;
    private final String folder;

    private JarFiles(ZipFile jar, String folder) {
        this.jar = jar;
        this.folder = folder;
    }

    /**
     * {@return the files of the archive}
     *
     * @param marker the name of the file that every bank has
     */
    static BankFiles open(Path archive, String marker) throws IOException {
        if (!Files.isRegularFile(archive)) {
            throw new RefusedFileException(
                    Code.MISSING_FILE,
                    Files.exists(archive) ? "this is not a regular file; expected an archive" : "no such file");
        }
        ZipFile jar = new ZipFile(archive.toFile());
        try {
            return new JarFiles(jar, folder(jar, marker));
        } catch (IOException e) {
            jar.close();
            throw e;
        }
    }

    private static String folder(ZipFile jar, String marker) throws IOException {
        List<String> manifests = jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.equals(marker) || name.endsWith("/" + marker))
                .toList();
        if (manifests.size() != 1) {
            throw new RefusedFileException(
                    Code.MISSING_FILE,
                    "the archive holds " + manifests.size() + " files named " + marker + "; expected 1");
        }
        String manifest = manifests.get(0);
        return manifest.substring(0, manifest.length() - marker.length());
    }

    @Override
    public String name(String path) {
        return jar.getName() + "!/" + folder + path;
    }

    @Override
    public Optional<byte[]> read(String path, int most) throws IOException {
        ZipEntry entry = jar.getEntry(folder + path);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = jar.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(most);
            if (bytes.length < most) {
                requireChecksum(entry, bytes);
            }
            return Optional.of(bytes);
        }
    }

    /** The JDK does not compare it. */
    private static void requireChecksum(ZipEntry entry, byte[] bytes) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        if (checksum.getValue() != entry.getCrc()) {
            throw new ZipException("the archive is damaged: the file does not have the checksum noted for it");
        }
    }

    @Override
    public List<String> list() {
        return jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(folder + "topics/"))
                .map(name -> name.substring(folder.length()))
                .filter(BankSource::isYaml)
                .sorted()
                .toList();
    }

    @Override
    public Optional<String> version() throws IOException {
        ZipEntry entry = jar.getEntry(JarFile.MANIFEST_NAME);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = jar.getInputStream(entry)) {
            Manifest manifest = new Manifest(new ByteArrayInputStream(in.readNBytes(Limits.FILE_BYTES)));
            return Optional.ofNullable(manifest.getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION));
        }
    }

    @Override
    public void close() throws IOException {
        jar.close();
    }
}
