package io.questionbank.model;

import io.questionbank.internal.text.Kebab;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
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
    /**
     * What the code of one language runs in: a version and packages, never a command.
     *
     * @param language in lower case, such as {@code python}
     * @param version of the language
     * @param requirements packages with their versions, in the notation of the language's package manager
     */
    public record Environment(
            @NotBlank String language, @NotBlank String version, List<@NotBlank String> requirements) {
        public Environment {
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(version, "version");
            requirements = List.copyOf(requirements);
        }
    }

    public CodeSample {
        Kebab.require(id, "a code id");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(output, "output");
    }
}
