package io.questionbank.model;

import io.questionbank.internal.text.Kebab;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Find what is wrong in a piece of code; graded by recall and precision over the findings.
 *
 * @param id permanent
 * @param prompt what the learner is asked to do
 * @param explanation what the review teaches
 * @param difficulty how hard it is
 * @param language in lower case, such as {@code python}
 * @param code the code under review
 * @param findings what is wrong with it
 * @param decoys what looks wrong and is not
 * @param fixed the code with every finding mended
 * @param check a program that imports the reviewed code as the module {@code reviewed}: it fails on {@code code} and passes
 *     on {@code fixed}
 */
public record CodeReview(
        ExerciseId id,
        @Valid Markdown prompt,
        Optional<@Valid Markdown> explanation,
        Difficulty difficulty,
        @NotBlank String language,
        @NotBlank String code,
        @NotEmpty List<@Valid Finding> findings,
        List<@Valid Decoy> decoys,
        @NotBlank String fixed,
        Optional<@NotBlank String> check)
        implements Exercise {
    public CodeReview {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(difficulty, "difficulty");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(code, "code");
        findings = List.copyOf(findings);
        decoys = List.copyOf(decoys);
        Objects.requireNonNull(fixed, "fixed");
        Objects.requireNonNull(check, "check");
    }

    /**
     * A run of lines of the code.
     *
     * @param first 1-based
     * @param last 1-based, inclusive
     */
    public record Lines(int first, int last) {
        public Lines {
            if (first < 1 || last < first) {
                throw new IllegalArgumentException(
                        "lines " + first + "-" + last + " are not a range; expected 1 <= first <= last");
            }
        }

        /** {@return {@code 7}, or {@code 7-9}} */
        @Override
        public String toString() {
            return first == last ? Integer.toString(first) : first + "-" + last;
        }
    }

    /** What a finding is about. */
    public enum Category {
        /** The result is wrong. */
        CORRECTNESS,
        /** What must not be known at this point gets in. */
        DATA_LEAKAGE,
        /** Overflow, cancellation, or a loss of precision that matters. */
        NUMERICAL_STABILITY,
        /** It takes too long. */
        PERFORMANCE,
        /** Memory, files or connections are held too long or lost. */
        RESOURCE_USE,
        /** A library is called in a way its documentation rules out. */
        API_MISUSE,
        /** It can be abused. */
        SECURITY,
        /** It misleads who reads it. */
        READABILITY;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How much a finding matters. */
    public enum Severity {
        /** Worth mending. */
        MINOR,
        /** Must be mended before release. */
        MAJOR,
        /** Makes the code useless or harmful. */
        CRITICAL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Something wrong.
     *
     * @param id kebab-case, unique in its exercise
     * @param lines where
     * @param category what it is about
     * @param severity how much it matters
     * @param title in a few words
     * @param explanation why it is wrong, and what it does in practice
     * @param fix what to write instead
     */
    public record Finding(
            String id,
            Lines lines,
            Category category,
            Severity severity,
            @NotBlank String title,
            @Valid Markdown explanation,
            @Valid Markdown fix) {
        public Finding {
            Kebab.require(id, "a finding id");
            Objects.requireNonNull(lines, "lines");
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(severity, "severity");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(explanation, "explanation");
            Objects.requireNonNull(fix, "fix");
        }
    }

    /**
     * Something that looks wrong and is not.
     *
     * @param lines where
     * @param why it is fine
     */
    public record Decoy(Lines lines, @Valid Markdown why) {
        public Decoy {
            Objects.requireNonNull(lines, "lines");
            Objects.requireNonNull(why, "why");
        }
    }
}
