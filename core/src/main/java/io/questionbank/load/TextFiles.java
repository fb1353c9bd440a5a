package io.questionbank.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of a bank in memory. */
record TextFiles(Map<String, byte[]> files) implements BankFiles {
    @Override
    public String name(String path) {
        return path;
    }

    @Override
    public Optional<byte[]> read(String path, int most) {
        return Optional.ofNullable(files.get(path));
    }

    @Override
    public List<String> list() {
        return files.keySet().stream()
                .filter(path -> path.startsWith("topics/"))
                .filter(BankSource::isYaml)
                .sorted()
                .toList();
    }
}
