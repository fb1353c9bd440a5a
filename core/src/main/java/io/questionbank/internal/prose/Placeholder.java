package io.questionbank.internal.prose;

import io.questionbank.internal.markdown.MarkdownParts;
import io.questionbank.internal.text.Quote;
import io.questionbank.internal.text.Wording;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A text, or a part of it, is still to be written. */
final class Placeholder implements PassageRule {
    private static final Set<String> WORDS = Set.of("TODO", "TBD", "FIXME");
    private static final String STILL = "to be written";
    private static final List<String> SIGNS =
            List.of("todo", "tbd", "fixme", "???", "lorem", "written", "...", "\u2026");
    private static final List<String> DOTS = List.of("...", "\u2026");

    @Override
    public Code catalogued() {
        return Code.PLACEHOLDER;
    }

    @Override
    public boolean concerns(Passage passage) {
        String lower = passage.source().toLowerCase(Locale.ROOT);
        for (String sign : SIGNS) {
            if (lower.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Stream<Finding> check(Passage passage, MarkdownParts parts) {
        return first(parts.prose()).stream()
                .map(found ->
                        passage.finding(found, Quote.of(found) + " stands for a text to come; expected the text"));
    }

    private static Optional<String> first(String prose) {
        Optional<String> word = firstWord(prose);
        if (word.isPresent()) {
            return word;
        }
        if (prose.contains("???")) {
            return Optional.of("???");
        }
        String wording = Wording.of(prose);
        if (wording.contains("lorem ipsum")) {
            return Optional.of("lorem ipsum");
        }
        String end = prose.strip();
        return isStillToBeWritten(wording)
                ? Optional.of(STILL)
                : DOTS.stream().filter(end::endsWith).findFirst();
    }

    private static Optional<String> firstWord(String prose) {
        int start = 0;
        for (int i = 0; i <= prose.length(); i++) {
            if (i == prose.length() || !Character.isLetterOrDigit(prose.charAt(i))) {
                String word = prose.substring(start, i);
                if (WORDS.contains(word)) {
                    return Optional.of(word);
                }
                start = i + 1;
            }
        }
        return Optional.empty();
    }

    /** The text alone, or in brackets; "how much is to be written to the cell" is no placeholder. */
    private static boolean isStillToBeWritten(String wording) {
        return wording.equals(STILL) || wording.contains("(" + STILL + ")") || wording.contains("[" + STILL + "]");
    }
}
