package io.questionbank.load;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The files of a bank in the artifact of a class. */
record ResourceFiles(OwnedSource place) implements BankFiles {
    static BankFiles of(OwnedSource place) {
        return new ResourceFiles(place);
    }

    @Override
    public String name(String path) {
        return place.nameOf(path);
    }

    @Override
    public Optional<byte[]> read(String path, int most) throws IOException {
        return place.read(path, most);
    }

    /** A class path cannot be listed; the bank's own build has seen to it that no file is left over. */
    @Override
    public List<String> list() {
        return List.of();
    }

    @Override
    public Optional<String> version() {
        return place.version();
    }
}
