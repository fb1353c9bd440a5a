package io.questionbank.model;

import io.questionbank.internal.text.Kebab;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;

/**
 * A program that runs as it stands and prints exactly the output shown.
 *
 * @param id kebab-case, unique in its answer
 * @param language in lower case, such as {@code python}; the bank's environment says which version
 * @param source the whole program
 * @param output what it prints
 */
public record CodeSample(
        String id, @NotBlank String language, @NotBlank String source, String output) {
    public CodeSample {
        Kebab.require(id, "a code id");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(output, "output");
    }
}
