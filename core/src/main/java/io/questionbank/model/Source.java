package io.questionbank.model;

import io.questionbank.internal.text.Kebab;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A work that answers cite: an entry of the bank's bibliography.
 *
 * @param key kebab-case, unique in its bank
 * @param type what kind of work it is
 * @param title as published
 * @param authors in the order of the work
 * @param year of publication; documentation has a version instead
 * @param version of the documentation read
 * @param identifier what finds the work
 * @param publisher journal, conference or publishing house
 */
public record Source(
        String key,
        Type type,
        @NotBlank String title,
        List<@NotBlank String> authors,
        Optional<@Min(1000) @Max(2999) Integer> year,
        Optional<@NotBlank String> version,
        @Valid Identifier identifier,
        Optional<@NotBlank String> publisher) {
    /** What kind of work a source is. */
    public enum Type {
        /** A paper in a journal, in proceedings or on a preprint server. */
        ARTICLE,
        /** A book. */
        BOOK,
        /** The documentation of software. */
        DOCUMENTATION,
        /** A standard. */
        STANDARD,
        /** A course. */
        COURSE,
        /** A data set. */
        DATASET;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The system an identifier belongs to. */
    public enum Scheme {
        /** Digital Object Identifier, ISO 26324. */
        DOI,
        /** arXiv identifier. */
        ARXIV,
        /** International Standard Book Number, ISO 2108. */
        ISBN,
        /** A web address. */
        URL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What finds a work.
     *
     * @param scheme the system it belongs to
     * @param value the identifier itself, without a prefix
     */
    public record Identifier(Scheme scheme, @NotBlank String value) {
        public Identifier {
            Objects.requireNonNull(scheme, "scheme");
            Objects.requireNonNull(value, "value");
        }

        /** {@return a link to the work; for an ISBN, a URN, since no one place is right} */
        public String link() {
            return switch (scheme) {
                case DOI -> "https://doi.org/" + value;
                case ARXIV -> "https://arxiv.org/abs/" + value;
                case ISBN -> "urn:isbn:" + value;
                case URL -> value;
            };
        }
    }

    public Source {
        Kebab.require(key, "a source key");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(identifier, "identifier");
        Objects.requireNonNull(publisher, "publisher");
        authors = List.copyOf(authors);
    }
}
