package io.questionbank.model;

import io.questionbank.internal.text.Kebab;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * What people wrongly say, and why it is wrong.
 *
 * @param id kebab-case, unique in its answer
 * @param claim the wrong statement, in the words people use
 * @param correction why it is wrong
 */
public record Mistake(
        String id, @Valid Markdown claim, @Valid Markdown correction) {
    public Mistake {
        Kebab.require(id, "a mistake id");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(correction, "correction");
    }
}
