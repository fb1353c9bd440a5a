package io.questionbank.validate;

import io.questionbank.validate.Diagnostic.Fix;
import io.questionbank.validate.Diagnostic.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule found.
 *
 * @param place where
 * @param part which part of the text at that place it is about; none for the whole
 * @param message what is, and what was expected
 * @param fix what to do, where that is known
 * @param related other places, each with what is there
 */
public record Finding(Place place, Optional<Part> part, String message, Optional<Fix> fix, Map<Place, String> related) {
    /**
     * Words of a text, by which a report finds their line and column.
     *
     * @param words as they stand in the text, on one line
     * @param occurrence how often the same words stand in the text before
     */
    public record Part(String words, int occurrence) {
        public Part {
            Objects.requireNonNull(words, "words");
        }
    }

    public Finding {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(fix, "fix");
        related = Collections.unmodifiableMap(new LinkedHashMap<>(related));
    }

    /**
     * {@return a finding without a fix}
     *
     * @param place where
     * @param message what is, and what was expected
     */
    public static Finding at(Place place, String message) {
        return new Finding(place, Optional.empty(), message, Optional.empty(), Map.of());
    }

    /**
     * {@return this finding, about a part of the text at its place}
     *
     * @param text as the bank has it
     * @param start where the part begins, 0-based
     * @param end where it ends, exclusive; only its first line counts
     */
    public Finding about(String text, int start, int end) {
        String words = text.substring(start, end).lines().findFirst().orElse("");
        if (words.isEmpty()) {
            return this;
        }
        int before = 0;
        for (int at = text.indexOf(words); at >= 0 && at < start; at = text.indexOf(words, at + words.length())) {
            before++;
        }
        return new Finding(place, Optional.of(new Part(words, before)), message, fix, related);
    }

    /**
     * {@return this finding with a fix}
     *
     * @param value what to do
     */
    public Finding withFix(Fix value) {
        return new Finding(place, part, message, Optional.of(value), related);
    }

    /**
     * {@return this finding with a fix, or as it is}
     *
     * @param word the word that was probably meant
     */
    public Finding suggesting(Optional<String> word) {
        return word.map(w -> withFix(Fix.didYouMean(w))).orElse(this);
    }

    /**
     * {@return this finding with one more related place}
     *
     * @param other where
     * @param what what is there, such as {@code first used here}
     */
    public Finding relatedTo(Place other, String what) {
        Map<Place, String> more = new LinkedHashMap<>(related);
        more.put(other, what);
        return new Finding(place, part, message, fix, more);
    }

    Diagnostic located(String code, Severity severity, Scope scope) {
        List<Diagnostic.Related> places = related.entrySet().stream()
                .map(e -> new Diagnostic.Related(scope.locate(e.getKey(), Optional.empty()), e.getValue()))
                .toList();
        return new Diagnostic(code, severity, scope.locate(place, part), message, fix, places);
    }
}
