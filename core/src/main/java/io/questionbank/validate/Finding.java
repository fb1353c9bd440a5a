package io.questionbank.validate;

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
 * @param message what is, and what was expected
 * @param fix what to do, where that is known
 * @param related other places, each with what is there
 */
public record Finding(Place place, String message, Optional<Fix> fix, Map<Place, String> related) {
    public Finding {
        Objects.requireNonNull(place, "place");
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
        return new Finding(place, message, Optional.empty(), Map.of());
    }

    /**
     * {@return this finding with a fix}
     *
     * @param value what to do
     */
    public Finding withFix(Fix value) {
        return new Finding(place, message, Optional.of(value), related);
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
        return new Finding(place, message, fix, more);
    }

    Diagnostic located(String code, Severity severity, Locator locator) {
        List<Diagnostic.Related> places = related.entrySet().stream()
                .map(e -> new Diagnostic.Related(locator.locate(e.getKey()), e.getValue()))
                .toList();
        return new Diagnostic(code, severity, locator.locate(place), message, fix, places);
    }
}
