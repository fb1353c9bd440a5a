package io.questionbank.internal.prose;

import io.questionbank.internal.markdown.MarkdownParts;
import io.questionbank.internal.text.Quote;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A text stops in the middle of a sentence. What explains something ends a sentence; nothing ends in a comma or in a word
 * such as {@code and}. Code, a formula, a list or a table may end a text.
 */
final class CutOffText implements PassageRule {
    private static final String SENTENCE_ENDS = ".!?\u2026\u3002\uFF01\uFF1F\u0964\u061F\u0589";
    private static final String CLOSING_MARKS = ")]}\"'*_\u2019\u201D\u00BB\u300D";
    private static final Set<String> LINKING_WORDS = Set.of("and", "or", "but", "because");
    private static final int SHOWN = 30;

    @Override
    public Code catalogued() {
        return Code.CUT_OFF_TEXT;
    }

    /** Where the source ends a sentence so does its prose, unless definitions of links end it. */
    @Override
    public boolean concerns(Passage passage) {
        String text = passage.source().stripTrailing();
        return text.isEmpty() || SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0 || text.contains("]:");
    }

    @Override
    public Stream<Finding> check(Passage passage, MarkdownParts parts) {
        String text = withoutClosingMarks(parts.prose());
        boolean sentences = passage.kind().explains() && parts.endsInParagraph();
        return fault(text, sentences).stream()
                .map(fault -> passage.finding(
                        parts,
                        startOfLastWord(text),
                        text.length(),
                        "the text ends in " + Quote.of(lastWords(parts.source(), text.length())) + ", " + fault));
    }

    private static int startOfLastWord(String text) {
        int start = text.length();
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static String lastWords(String source, int end) {
        int start = end <= SHOWN ? 0 : source.indexOf(' ', end - SHOWN);
        return source.substring(start < 0 || start >= end ? Math.max(0, end - SHOWN) : start, end);
    }

    private static Optional<String> fault(String text, boolean sentences) {
        char last = text.isEmpty() ? MarkdownParts.OBJECT : text.charAt(text.length() - 1);
        if (last == ',' || isLinkingWord(text)) {
            return Optional.of("as if it went on; expected the rest of it");
        }
        boolean ended = last == MarkdownParts.OBJECT || SENTENCE_ENDS.indexOf(last) >= 0;
        return sentences && !ended
                ? Optional.of("not in the end of a sentence; expected a full stop")
                : Optional.empty();
    }

    private static boolean isLinkingWord(String text) {
        int start = text.length();
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start > 0 && LINKING_WORDS.contains(text.substring(start));
    }

    private static String withoutClosingMarks(String prose) {
        String text = prose.stripTrailing();
        int end = text.length();
        while (end > 0 && CLOSING_MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
