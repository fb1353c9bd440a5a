package io.questionbank.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that a loader must survive.
 *
 * @param name of the family, then of the case: {@code one token: a plain text of many lines}
 * @param valid whether it is a bank without errors after all
 * @param making what makes it
 */
record HostileInput(String name, boolean valid, Making making) {
    /** Makes the input, in an empty folder where it needs one. */
    interface Making {
        Made in(Path folder) throws IOException;
    }

    /** The input, and the bytes of its files by the names that reports give them. */
    record Made(BankSource source, Contents contents) {
        interface Contents {
            Optional<byte[]> of(String file) throws IOException;
        }

        static Made of(Map<String, byte[]> files) {
            return new Made(BankSource.bytes(files), file -> Optional.ofNullable(files.get(file)));
        }

        static Made of(Path folder) {
            return new Made(BankSource.directory(folder), file -> {
                Path path = Path.of(file);
                return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
            });
        }
    }

    /** {@return a tiny bank in which one file holds something else} */
    static HostileInput of(String name, String file, Supplier<byte[]> bytes) {
        return new HostileInput(name, false, folder -> Made.of(TinyBank.with(file, bytes.get())));
    }

    static HostileInput inQuestion(String name, Supplier<String> text) {
        return of(name, TinyBank.QUESTION, () -> TinyBank.utf8(text.get()));
    }

    HostileInput asValid() {
        return new HostileInput(name, true, making);
    }

    String family() {
        return name.substring(0, name.indexOf(':'));
    }

    @Override
    public String toString() {
        return name;
    }
}
