package io.questionbank.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import java.util.Optional;

/**
 * Give a number.
 *
 * @param id permanent
 * @param prompt what the learner is asked to do
 * @param explanation why the key is right
 * @param difficulty how hard it is
 * @param answer the right number
 * @param tolerance how far a reply may be from it
 * @param unit what the number counts or measures
 */
public record Numeric(
        ExerciseId id,
        @Valid Markdown prompt,
        Optional<@Valid Markdown> explanation,
        Difficulty difficulty,
        double answer,
        Tolerance tolerance,
        Optional<@NotBlank String> unit)
        implements Exercise {
    public Numeric {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(difficulty, "difficulty");
        Objects.requireNonNull(tolerance, "tolerance");
        Objects.requireNonNull(unit, "unit");
        if (!Double.isFinite(answer)) {
            throw new IllegalArgumentException("the answer " + answer + " is not a finite number");
        }
    }
}
