package io.questionbank.internal.notation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The address of a page that everyone can open. */
final class WebAddress {
    private WebAddress() {}

    static Optional<String> fault(String text) {
        try {
            return fault(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.of(e.getReason() + "; expected one such as https://example.org/page");
        }
    }

    private static Optional<String> fault(URI uri) {
        String scheme = uri.getScheme();
        if (!"https".equalsIgnoreCase(scheme) && !"http".equalsIgnoreCase(scheme) || uri.getHost() == null) {
            return Optional.of("expected an absolute address that begins with https:// or http:// and names a host");
        }
        return uri.getRawUserInfo() == null
                ? Optional.empty()
                : Optional.of("it holds a user's name or password; expected an address without '@' before the host");
    }
}
