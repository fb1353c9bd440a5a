package io.questionbank.model;

import io.questionbank.internal.text.Kebab;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an answer takes something from.
 *
 * @param source the work
 * @param locator where in the work, such as {@code section 2.1} or {@code abstract}
 * @param supports ids of the key points that it supports
 */
public record Citation(Source source, Optional<@NotBlank String> locator, List<String> supports) {
    public Citation {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(locator, "locator");
        supports = List.copyOf(supports);
        Kebab.requireAll(supports, "a key point id");
    }
}
