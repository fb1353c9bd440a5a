package io.questionbank.model;

import io.questionbank.internal.text.Kebab;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;

/**
 * One of the options of a choice exercise.
 *
 * @param id a word, kebab-case, unique in its exercise; never a letter of the alphabet, for the order shown varies
 * @param text what the learner reads
 * @param correct whether it is to be chosen
 * @param feedback why it is right or wrong
 * @param mistake the id of the mistake of the question's answer that choosing it shows
 */
public record Choice(
        String id,
        @Valid Markdown text,
        boolean correct,
        Optional<@Valid Markdown> feedback,
        Optional<String> mistake) {
    public Choice {
        Kebab.require(id, "a choice id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(feedback, "feedback");
        if (mistake.isPresent()) {
            Kebab.require(mistake.get(), "a mistake id");
        }
    }
}
