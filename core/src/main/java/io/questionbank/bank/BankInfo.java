package io.questionbank.bank;

import io.questionbank.internal.text.Kebab;
import io.questionbank.model.CodeSample.Environment;
import io.questionbank.model.Source;
import io.questionbank.model.TopicId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a bank says about itself: who made it, under which licence, and what it builds on.
 *
 * @param id kebab-case, permanent
 * @param name as a reader sees it
 * @param version of the artifact the bank came in; a bank read from a folder has none
 * @param language of its texts, a BCP 47 tag
 * @param license of its content, an SPDX expression
 * @param authors in the order to name them
 * @param external topics that other banks own: a link to one resolves when that bank is there
 * @param sources its bibliography, in order
 * @param environments what its code samples run in
 */
public record BankInfo(
        String id,
        @NotBlank String name,
        Optional<String> version,
        @NotBlank String language,
        @NotBlank String license,
        List<@NotBlank String> authors,
        List<TopicId> external,
        List<@Valid Source> sources,
        List<@Valid Environment> environments) {
    public BankInfo {
        Kebab.require(id, "a bank id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(license, "license");
        authors = List.copyOf(authors);
        external = List.copyOf(external);
        sources = List.copyOf(sources);
        environments = List.copyOf(environments);
    }

    /**
     * {@return a bank with nothing said about authors, sources or environments}
     *
     * @param id kebab-case, permanent
     * @param name as a reader sees it
     * @param language of its texts, a BCP 47 tag such as {@code en}
     * @param license of its content, an SPDX expression such as {@code CC-BY-4.0}
     */
    public static BankInfo of(String id, String name, String language, String license) {
        return new BankInfo(id, name, Optional.empty(), language, license, List.of(), List.of(), List.of(), List.of());
    }

    /** {@return the line to print beside content taken from the bank: name, version, authors and licence} */
    public String attribution() {
        String versioned = version.map(v -> name + " " + v).orElse(name);
        String by = authors.isEmpty() ? "" : " by " + String.join(", ", authors);
        return versioned + by + ", " + license;
    }

    /** {@return what messages call the bank: {@code rnn 0.1.0}, or {@code rnn} where there is no version} */
    public String label() {
        return version.map(v -> id + " " + v).orElse(id);
    }
}
