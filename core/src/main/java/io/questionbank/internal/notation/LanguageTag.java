package io.questionbank.internal.notation;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** A tag such as {@code en} or {@code pt-BR}. */
final class LanguageTag {
    private LanguageTag() {}

    static Optional<String> fault(String text) {
        try {
            new Locale.Builder().setLanguageTag(text);
            return Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.of("expected a BCP 47 tag, such as 'en' or 'pt-BR'");
        }
    }
}
