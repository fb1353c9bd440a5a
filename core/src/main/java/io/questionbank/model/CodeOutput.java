package io.questionbank.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import java.util.Optional;

/**
 * Say what a program prints; graded as text, trailing space ignored.
 *
 * @param id permanent
 * @param prompt what the learner is asked to do
 * @param explanation why the key is right
 * @param difficulty how hard it is
 * @param language in lower case, such as {@code python}
 * @param source the whole program
 * @param output what it prints
 */
public record CodeOutput(
        ExerciseId id,
        @Valid Markdown prompt,
        Optional<@Valid Markdown> explanation,
        Difficulty difficulty,
        @NotBlank String language,
        @NotBlank String source,
        String output)
        implements Exercise {
    public CodeOutput {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(difficulty, "difficulty");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(output, "output");
    }
}
