package io.questionbank.validate;

/** Finds the stretch of a file that a place of a bank was read from. */
@FunctionalInterface
public interface Locator {
    /** The locator of banks made in code: it knows names only. */
    Locator NAMES = place -> SourceSpan.unpositioned(place.toString());

    /**
     * {@return where the place is written}
     *
     * @param place of a bank
     */
    SourceSpan locate(Place place);
}
