package io.questionbank.load;

import io.questionbank.internal.yaml.Limits;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The files of a bank, wherever they lie, while they are being read. Paths are relative to the bank and use slashes. */
interface BankFiles extends Closeable {
    /** {@return the name to show for a file} */
    String name(String path);

    /**
     * {@return the bytes of a file in source form, or nothing where there is no such file; of a file that is too large, only so
     * many that it is seen}
     *
     * @throws RefusedFileException if the path leads to something that is not a file of the bank
     * @throws IOException if reading fails
     */
    default Optional<byte[]> read(String path) throws IOException {
        return read(path, Limits.FILE_BYTES + 1);
    }

    /**
     * {@return the bytes of a file, or nothing where there is no such file}
     *
     * @param path of the file
     * @param most how many bytes to read at most
     * @throws RefusedFileException if the path leads to something that is not a file of the bank
     * @throws IOException if reading fails
     */
    Optional<byte[]> read(String path, int most) throws IOException;

    /** {@return the YAML files below {@code topics}; none where files cannot be listed} */
    List<String> list() throws IOException;

    /** {@return the version of the artifact that the files came in} */
    default Optional<String> version() throws IOException {
        return Optional.empty();
    }

    @Override
    default void close() throws IOException {}
}
