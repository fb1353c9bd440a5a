package io.questionbank.model;

import io.questionbank.internal.text.Kebab;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One thing a good reply says.
 *
 * @param id kebab-case, unique in its answer
 * @param point the thing, as a sentence
 * @param weight how much it counts beside the others, 1 to 9
 * @param accept groups of alternative phrasings: a reply covers the point when it touches every group
 */
public record KeyPoint(
        String id, @Valid Markdown point, @Min(1) @Max(9) int weight, List<@NotEmpty List<@NotBlank String>> accept) {
    public KeyPoint {
        Kebab.require(id, "a key point id");
        Objects.requireNonNull(point, "point");
        accept = copyOf(accept);
    }

    private static List<List<String>> copyOf(List<List<String>> groups) {
        List<List<String>> copies = new ArrayList<>();
        for (List<String> group : groups) {
            copies.add(List.copyOf(group));
        }
        return List.copyOf(copies);
    }
}
