package io.questionbank.internal.notation;

import java.util.Optional;

/** A DOI: {@code 10.}, the registrant's number, a slash, and what the registrant chose. */
final class Doi {
    private Doi() {}

    static Optional<String> fault(String text) {
        int slash = text.indexOf('/');
        boolean wellFormed = text.startsWith("10.")
                && slash > 0
                && isRegistrant(text.substring(3, slash))
                && slash + 1 < text.length()
                && text.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
        return wellFormed
                ? Optional.empty()
                : Optional.of(
                        "expected 10.registrant/suffix, such as 10.1162/neco.1997.9.8.1735, without an address before it");
    }

    private static boolean isRegistrant(String text) {
        for (String part : text.split("\\.", -1)) {
            if (!Digits.areDigits(part)) {
                return false;
            }
        }
        return true;
    }
}
