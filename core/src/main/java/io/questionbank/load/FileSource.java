package io.questionbank.load;

import io.questionbank.bank.CompiledBank;
import io.questionbank.bank.QuestionBank;
import io.questionbank.internal.format.BankFormat;
import java.io.IOException;
import java.util.Optional;

/** Files that are opened each time something is read, so that none stays open. */
final class FileSource extends BankSource implements CompiledBank.Resources {
    /** Gets at the files. */
    interface Opening {
        /** {@return the files around the one that every bank of a form has} */
        BankFiles around(String marker) throws IOException;
    }

    private final Opening opening;

    private FileSource(String name, Opening opening) {
        super(name);
        this.opening = opening;
    }

    static BankSource of(String name, Opening opening) {
        return new FileSource(name, opening);
    }

    @Override
    Optional<QuestionBank> compiled() {
        return CompiledBank.open(toString(), this);
    }

    @Override
    BankFiles source() throws IOException {
        return opening.around(BankFormat.MANIFEST_FILE);
    }

    /** Where there is nothing to open there is no bank in compiled form; why that is, is said when the source is read. */
    @Override
    public Optional<byte[]> read(String name) throws IOException {
        Optional<BankFiles> opened = tryToOpen();
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (BankFiles files = opened.get()) {
            return files.read(name, Integer.MAX_VALUE);
        }
    }

    private Optional<BankFiles> tryToOpen() {
        try {
            return Optional.of(opening.around(CompiledBank.INDEX));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> version() {
        try (BankFiles files = opening.around(CompiledBank.INDEX)) {
            return files.version();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
