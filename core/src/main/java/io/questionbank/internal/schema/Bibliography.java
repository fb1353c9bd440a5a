package io.questionbank.internal.schema;

import io.questionbank.model.Source;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The sources that citations name.
 *
 * @param sources by key
 * @param faulty whether the bibliography has a key whose source could not be read: citing it is no further fault
 */
public record Bibliography(Map<String, Source> sources, Predicate<String> faulty) {
    public static final Bibliography NONE = new Bibliography(Map.of(), key -> false);

    public Bibliography {
        sources = Map.copyOf(sources);
        Objects.requireNonNull(faulty, "faulty");
    }
}
