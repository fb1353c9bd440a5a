package io.questionbank.load;

import io.questionbank.internal.yaml.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Optional;

/**
 * The files of a bank in the artifact of a class, in the folder {@value #FOLDER} of its package. The hyphen keeps the folder
 * from being a package, so that a named module hides nothing of it.
 */
record ResourceFiles(Class<?> owner) implements BankFiles {
    private static final String FOLDER = "question-bank/";

    @Override
    public String name(String path) {
        return owner.getPackageName().replace('.', '/') + "/" + FOLDER + path;
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        try (InputStream in = owner.getResourceAsStream(FOLDER + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readNBytes(Limits.FILE_BYTES + 1));
        }
    }

    /** A class path cannot be listed; the bank's own build has seen to it that no file is left over. */
    @Override
    public List<String> list() {
        return List.of();
    }

    @Override
    public Optional<String> version() {
        ModuleDescriptor module = owner.getModule().getDescriptor();
        return module != null
                ? module.rawVersion()
                : Optional.ofNullable(owner.getPackage().getImplementationVersion());
    }
}
