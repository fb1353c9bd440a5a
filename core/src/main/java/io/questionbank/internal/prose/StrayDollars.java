package io.questionbank.internal.prose;

import io.questionbank.internal.markdown.MarkdownParts;
import io.questionbank.internal.text.Quote;
import java.util.Optional;

/**
 * Finds a dollar outside formulas that looks as if a formula were meant: one that is not escaped, nor stands before or after
 * an amount of money.
 */
final class StrayDollars {
    private static final int SHOWN = 30;

    private StrayDollars() {}

    /** Dollars that stand from {@code start} to {@code end}, and what is wrong with them. */
    record Dollars(int start, int end, String fault) {}

    static Optional<Dollars> first(MarkdownParts parts) {
        String prose = parts.prose();
        int first = next(prose, 0);
        if (first < 0) {
            return Optional.empty();
        }
        int length = run(prose, first);
        int second = next(prose, first + length);
        Optional<String> breaking =
                second < 0 ? Optional.empty() : breakingLine(prose.substring(first + length, second));
        String shown = Quote.of(parts.source().substring(first, Math.min(prose.length(), first + SHOWN)));
        String fault = breaking.map(line -> line.isEmpty()
                        ? "an empty line ends the paragraph and breaks up the formula " + shown
                                + "; expected a formula without empty lines"
                        : "the line " + Quote.of(line) + " begins a block of Markdown and breaks up the formula "
                                + shown + "; expected the sign in another place, such as the end of the line before")
                .orElse("no formula begins at " + shown
                        + "; expected a closing dollar in the same paragraph, right after the formula,"
                        + " or '\\$' for a dollar");
        return Optional.of(new Dollars(first, first + length, fault));
    }

    /** {@return where the next run of dollars stands that money does not explain, or -1} */
    private static int next(String prose, int from) {
        for (int i = from; i < prose.length(); i++) {
            char c = prose.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '$') {
                int length = run(prose, i);
                if (length > 1 || !isMoney(prose, i)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static int run(String prose, int start) {
        int end = start;
        while (end < prose.length() && prose.charAt(end) == '$') {
            end++;
        }
        return end - start;
    }

    private static boolean isMoney(String prose, int dollar) {
        int end = dollar + 1;
        while (end < prose.length() && (isDigit(prose.charAt(end)) || ".,".indexOf(prose.charAt(end)) >= 0)) {
            end++;
        }
        boolean before = end > dollar + 1
                && isDigit(prose.charAt(dollar + 1))
                && (end == prose.length() || "\\^_{=+*".indexOf(prose.charAt(end)) < 0);
        boolean after = dollar > 0
                && isDigit(prose.charAt(dollar - 1))
                && (end == prose.length() || !Character.isLetterOrDigit(prose.charAt(end)));
        return before || after;
    }

    /** {@return the first line after the first that is empty or begins a block} */
    private static Optional<String> breakingLine(String text) {
        return text.lines()
                .skip(1)
                .map(String::strip)
                .filter(StrayDollars::breaks)
                .findFirst();
    }

    private static boolean breaks(String line) {
        return line.isEmpty()
                || line.startsWith("- ")
                || line.startsWith("+ ")
                || line.startsWith("* ")
                || line.startsWith(">")
                || line.startsWith("1. ")
                || line.startsWith("1) ")
                || line.startsWith("# ")
                || line.chars().allMatch(c -> c == '-')
                || line.chars().allMatch(c -> c == '=');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
