package io.questionbank.model;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;

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
