package io.questionbank.model;

import io.questionbank.internal.text.Kebab;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;

/**
 * What a learner can do after a topic.
 *
 * @param id kebab-case, unique in its topic
 * @param statement "The learner can ..."
 */
public record Objective(String id, @NotBlank String statement) {
    public Objective {
        Kebab.require(id, "an objective id");
        Objects.requireNonNull(statement, "statement");
    }
}
