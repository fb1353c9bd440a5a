package io.questionbank.internal.prose;

import io.questionbank.internal.markdown.MarkdownParts;
import io.questionbank.internal.text.Quote;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import java.util.stream.Stream;

/** A dollar opens a formula that is not closed, Markdown breaks one up, or the braces of one do not match. */
final class BrokenFormula implements PassageRule {
    @Override
    public Code catalogued() {
        return Code.BROKEN_FORMULA;
    }

    @Override
    public boolean concerns(Passage passage) {
        return passage.source().indexOf('$') >= 0;
    }

    @Override
    public Stream<Finding> check(Passage passage, MarkdownParts parts) {
        if (passage.kind() == Passage.Kind.PLAIN) {
            return Stream.empty();
        }
        Stream<Finding> dollars = StrayDollars.first(parts).stream()
                .map(dollar -> passage.finding(parts, dollar.start(), dollar.end(), dollar.fault()));
        Stream<Finding> braces = parts.formulas().stream()
                .filter(tex -> !bracesMatch(tex))
                .distinct()
                .map(tex -> passage.finding(
                        tex,
                        "the braces of the formula " + Quote.of(tex) + " do not match; expected a '}' for each '{'"));
        return Stream.concat(dollars, braces);
    }

    private static boolean bracesMatch(String tex) {
        int open = 0;
        for (int i = 0; i < tex.length() && open >= 0; i++) {
            switch (tex.charAt(i)) {
                case '\\' -> i++;
                case '{' -> open++;
                case '}' -> open--;
                default -> {}
            }
        }
        return open == 0;
    }
}
