package io.questionbank.load;

import io.questionbank.bank.CompiledBank;
import io.questionbank.bank.QuestionBank;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/**
 * A bank in the artifact of a class, in the folder {@value #FOLDER} of its package. The hyphen keeps the folder from being a
 * package, so that a named module hides nothing of it.
 */
final class OwnedSource extends BankSource implements CompiledBank.Resources {
    private static final String FOLDER = "question-bank/";

    private final Class<?> owner;

    OwnedSource(Class<?> owner) {
        super(owner.getName());
        this.owner = owner;
    }

    @Override
    Optional<QuestionBank> compiled() {
        return CompiledBank.open(toString(), this);
    }

    @Override
    BankFiles source() {
        return ResourceFiles.of(this);
    }

    @Override
    public Optional<byte[]> read(String name) throws IOException {
        return read(name, Integer.MAX_VALUE);
    }

    Optional<byte[]> read(String name, int most) throws IOException {
        try (InputStream in = owner.getResourceAsStream(FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readNBytes(most));
        }
    }

    /** {@return the name of a file, as reports show it} */
    String nameOf(String path) {
        return owner.getPackageName().replace('.', '/') + "/" + FOLDER + path;
    }

    @Override
    public Optional<String> version() {
        ModuleDescriptor module = owner.getModule().getDescriptor();
        return module != null
                ? module.rawVersion()
                : Optional.ofNullable(owner.getPackage().getImplementationVersion());
    }
}
