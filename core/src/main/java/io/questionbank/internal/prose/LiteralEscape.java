package io.questionbank.internal.prose;

import io.questionbank.internal.markdown.MarkdownParts;
import io.questionbank.internal.text.Quote;
import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic.Fix;
import io.questionbank.validate.Finding;
import java.util.Optional;
import java.util.stream.Stream;

/** A text has {@code \n}, {@code \u00e9}, {@code \nabla} or {@code &nbsp;} where no code and no formula is. */
final class LiteralEscape implements PassageRule {
    private static final int LONGEST = 32;

    @Override
    public Code catalogued() {
        return Code.LITERAL_ESCAPE;
    }

    @Override
    public boolean concerns(Passage passage) {
        return passage.source().indexOf('\\') >= 0 || passage.source().indexOf('&') >= 0;
    }

    @Override
    public Stream<Finding> check(Passage passage, MarkdownParts parts) {
        return first(parts.prose()).stream()
                .map(escape -> passage.finding(
                                parts,
                                escape.start(),
                                escape.end(),
                                Quote.of(escape.in(parts.prose()))
                                        + " stands outside code and formulas; expected the character that it means")
                        .withFix(Fix.advice("write the character itself, or mark the code or the formula as such")));
    }

    /** Where an escape begins and ends. */
    private record Escape(int start, int end) {
        String in(String prose) {
            return prose.substring(start, end);
        }
    }

    private static Optional<Escape> first(String prose) {
        for (int i = 0; i + 1 < prose.length(); i++) {
            char c = prose.charAt(i);
            int end = endOfWord(prose, i + 1);
            if (c == '\\' && end > i + 1) {
                return Optional.of(new Escape(i, end));
            }
            if (c == '\\') {
                i++;
            } else if (c == '&' && isEntity(prose, i)) {
                return Optional.of(new Escape(i, prose.indexOf(';', i) + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isEntity(String prose, int ampersand) {
        int start = prose.charAt(ampersand + 1) == '#' ? ampersand + 2 : ampersand + 1;
        int end = endOfWord(prose, start);
        return end > start && end < prose.length() && prose.charAt(end) == ';';
    }

    private static int endOfWord(String prose, int start) {
        int end = start;
        while (end < prose.length() && end - start < LONGEST && isLetterOrDigit(prose.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetterOrDigit(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }
}
