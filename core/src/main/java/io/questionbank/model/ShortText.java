package io.questionbank.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Give a word or two.
 *
 * @param id permanent
 * @param prompt what the learner is asked to do
 * @param explanation why the key is right
 * @param difficulty how hard it is
 * @param answers the texts that are right, in any letter case and spacing
 * @param reject texts that are wrong though a lenient comparison might take them
 */
public record ShortText(
        ExerciseId id,
        @Valid Markdown prompt,
        Optional<@Valid Markdown> explanation,
        Difficulty difficulty,
        @NotEmpty List<@NotBlank String> answers,
        List<@NotBlank String> reject)
        implements Exercise {
    public ShortText {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(difficulty, "difficulty");
        answers = List.copyOf(answers);
        reject = List.copyOf(reject);
    }
}
