package io.questionbank.internal.search;

import io.questionbank.internal.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known about English beside its grammar, from the tables beside this class. */
final class English {
    static final Set<String> STOP_WORDS = lines("english-stop-words.txt").stream()
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    static final Synonyms SYNONYMS = Synonyms.of(lines("english-synonyms.txt"), Words.of("en"));

    private English() {}

    /** {@return the lines of a table without its comments and empty lines} */
    static List<String> lines(String table) {
        try (InputStream in = Objects.requireNonNull(English.class.getResourceAsStream(table), table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
