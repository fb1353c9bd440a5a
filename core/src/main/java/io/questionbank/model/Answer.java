package io.questionbank.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a good reply says, in one breath and in full, and the points a grader looks for.
 *
 * @param brief the direct answer, the back of a flashcard
 * @param full mechanism, conditions, costs, and when not
 * @param keyPoints what a good reply covers
 * @param mistakes what people wrongly say
 * @param code programs that show it
 * @param claims arithmetic that the text states
 * @param sources where it comes from
 */
public record Answer(
        @Valid Markdown brief,
        Optional<@Valid Markdown> full,
        List<@Valid KeyPoint> keyPoints,
        List<@Valid Mistake> mistakes,
        List<@Valid CodeSample> code,
        List<@Valid Claim> claims,
        List<@Valid Citation> sources) {
    public Answer {
        Objects.requireNonNull(brief, "brief");
        Objects.requireNonNull(full, "full");
        keyPoints = List.copyOf(keyPoints);
        mistakes = List.copyOf(mistakes);
        code = List.copyOf(code);
        claims = List.copyOf(claims);
        sources = List.copyOf(sources);
    }

    /**
     * {@return an answer of one line}
     *
     * @param brief the direct answer
     */
    public static Answer of(Markdown brief) {
        return new Answer(brief, Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
