package io.questionbank.internal.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The grammar of SPDX license expressions, such as {@code Apache-2.0 OR (GPL-2.0-or-later WITH Classpath-exception-2.0)}. It
 * is not looked up whether a license of that name exists.
 */
final class LicenseExpression {
    private static final Set<String> OPERATORS = Set.of("AND", "OR", "WITH");

    private LicenseExpression() {}

    static Optional<String> fault(String text) {
        int open = 0;
        String before = "";
        boolean mayHaveException = false;
        for (String token : tokens(text)) {
            boolean operandBefore = endsOperand(before);
            boolean wellPlaced = switch (token) {
                case "(" -> !operandBefore && !before.equals("WITH");
                case ")" -> operandBefore && open > 0;
                case "AND", "OR" -> operandBefore;
                case "WITH" -> mayHaveException;
                default -> !operandBefore && isId(token);
            };
            if (!wellPlaced) {
                return Optional.of(
                        "'" + token + "' cannot stand " + (before.isEmpty() ? "at the start" : "after '" + before + "'")
                                + "; expected an SPDX expression, such as 'CC-BY-4.0' or 'MIT OR Apache-2.0'");
            }
            open += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            mayHaveException = endsOperand(token) && !token.equals(")") && !before.equals("WITH");
            before = token;
        }
        return endsOperand(before) && open == 0
                ? Optional.empty()
                : Optional.of("it ends too early; expected "
                        + (endsOperand(before) ? "')'" : "the id of a license")
                        + " in an SPDX expression, such as 'CC-BY-4.0'");
    }

    private static boolean endsOperand(String token) {
        return !token.isEmpty() && !token.equals("(") && !OPERATORS.contains(token);
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isWhitespace(c) || c == '(' || c == ')') {
                if (i > start) {
                    tokens.add(text.substring(start, i));
                }
                if (c == '(' || c == ')') {
                    tokens.add(String.valueOf(c));
                }
                start = i + 1;
            }
        }
        return tokens;
    }

    /** {@return whether it is an id, with {@code +} after it, or with the document of a {@code LicenseRef-} before it} */
    private static boolean isId(String token) {
        int colon = token.indexOf(':');
        if (colon >= 0) {
            String reference = token.substring(colon + 1);
            return isReference(token.substring(0, colon), "DocumentRef-")
                    && (isReference(reference, "LicenseRef-") || isReference(reference, "AdditionRef-"));
        }
        boolean orLater = token.endsWith("+") && !token.startsWith("LicenseRef-");
        return isName(orLater ? token.substring(0, token.length() - 1) : token) && !token.equals("LicenseRef-");
    }

    private static boolean isReference(String text, String prefix) {
        return text.startsWith(prefix) && isName(text.substring(prefix.length()));
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> Digits.isLetterOrDigit(c) || c == '-' || c == '.');
    }
}
