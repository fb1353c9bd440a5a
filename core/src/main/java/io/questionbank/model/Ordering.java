package io.questionbank.model;

import io.questionbank.internal.text.Kebab;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Put things into order.
 *
 * @param id permanent
 * @param prompt what the learner is asked to do
 * @param explanation why the key is right
 * @param difficulty how hard it is
 * @param items the things in the right order, 2 to 12
 */
public record Ordering(
        ExerciseId id,
        @Valid Markdown prompt,
        Optional<@Valid Markdown> explanation,
        Difficulty difficulty,
        @Size(min = 2, max = 12) List<@Valid Item> items)
        implements Exercise {
    public Ordering {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(difficulty, "difficulty");
        items = List.copyOf(items);
    }

    /**
     * A thing to be put in its place.
     *
     * @param id kebab-case, unique in its exercise
     * @param text what the learner reads
     */
    public record Item(String id, @Valid Markdown text) {
        public Item {
            Kebab.require(id, "an item id");
            Objects.requireNonNull(text, "text");
        }
    }
}
