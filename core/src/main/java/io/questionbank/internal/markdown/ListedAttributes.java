package io.questionbank.internal.markdown;

import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Drops every attribute but those {@link MarkdownRenderer} lists. */
final class ListedAttributes implements AttributeProvider {
    private static final String LANGUAGE = "language-";

    @Override
    public void setAttributes(Node node, String element, Map<String, String> attributes) {
        attributes
                .entrySet()
                .removeIf(attribute -> !isListed(element + "[" + attribute.getKey() + "]", attribute.getValue()));
    }

    private static boolean isListed(String attribute, String value) {
        return switch (attribute) {
            case "ol[start]", "th[align]", "td[align]" -> true;
            case "code[class]" -> value.startsWith(LANGUAGE) && isIdentifier(value.substring(LANGUAGE.length()));
            default -> false;
        };
    }

    private static boolean isIdentifier(String word) {
        return !word.isEmpty() && word.chars().allMatch(ListedAttributes::isLetterOrDigitOrDash);
    }

    private static boolean isLetterOrDigitOrDash(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }
}
