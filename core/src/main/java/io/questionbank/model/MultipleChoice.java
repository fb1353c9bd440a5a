package io.questionbank.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Choose every right option; graded by set equality, or in part.
 *
 * @param id permanent
 * @param prompt what the learner is asked to do
 * @param explanation why the key is right
 * @param difficulty how hard it is
 * @param choices the options, 2 to 8, at least one of them correct
 */
public record MultipleChoice(
        ExerciseId id,
        @Valid Markdown prompt,
        Optional<@Valid Markdown> explanation,
        Difficulty difficulty,
        @Size(min = 2, max = 8) List<@Valid Choice> choices)
        implements Exercise {
    public MultipleChoice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(difficulty, "difficulty");
        choices = List.copyOf(choices);
    }
}
