package io.questionbank.internal.markdown;

import java.util.Locale;

/**
 * Addresses a link may lead to: absolute ones of the schemes http, https and mailto, without control characters.
 *
 * <p>Browsers drop tabs and line breaks and read backslashes as slashes, so nothing is repaired: what is not plainly such an
 * address is none.
 */
public final class LinkAddress {
    private LinkAddress() {}

    public static boolean isSafe(String address) {
        int colon = address.indexOf(':');
        if (colon < 0 || address.chars().anyMatch(Character::isISOControl)) {
            return false;
        }
        String rest = address.substring(colon + 1);
        return switch (address.substring(0, colon).toLowerCase(Locale.ROOT)) {
            case "http", "https" -> rest.startsWith("//") && rest.length() > 2;
            case "mailto" -> !rest.isEmpty();
            default -> false;
        };
    }
}
