package io.questionbank.grade;

import io.questionbank.grade.Grade.Outcome;
import io.questionbank.grade.Grade.Part;
import io.questionbank.model.ShortText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares a word or two with those that are right, and those that are not though they look like it. */
final class ShortTextGrading {
    private static final Set<String> ARTICLES = Set.of("the ", "a ", "an ");

    private ShortTextGrading() {}

    static Grade grade(ShortText exercise, String text, Scoring scoring) {
        if (text.isBlank()) {
            return Grade.unattempted(exercise);
        }
        boolean right = isRight(exercise, text);
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of(right ? Outcome.RIGHT : Outcome.WRONG, text.strip()));
        if (!right && !exercise.answers().isEmpty()) {
            parts.add(Part.of(Outcome.MISSED, exercise.answers().get(0)));
        }
        return Grade.of(exercise, scoring.whole(right), parts);
    }

    private static boolean isRight(ShortText exercise, String text) {
        if (exercise.answers().stream().anyMatch(answer -> answer.strip().equals(text.strip()))) {
            return true;
        }
        String given = folded(text);
        return exercise.reject().stream().noneMatch(wrong -> folded(wrong).equals(given))
                && exercise.answers().stream().anyMatch(answer -> folded(answer).equals(given));
    }

    private static String folded(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(folded.length());
        folded.codePoints().map(ShortTextGrading::spaced).forEach(words::appendCodePoint);
        String inner = unwrapped(words.toString());
        for (String article : ARTICLES) {
            if (inner.startsWith(article)) {
                return inner.substring(article.length());
            }
        }
        return inner;
    }

    private static int spaced(int c) {
        boolean gap = Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION;
        return gap ? ' ' : c;
    }

    /** {@return the text from its first to its last letter, digit or symbol, with single spaces; all of it if it has none} */
    private static String unwrapped(String text) {
        String single = String.join(" ", text.strip().split(" +"));
        int start = 0;
        int end = single.length();
        while (start < end && isWrapping(single.charAt(start))) {
            start++;
        }
        while (end > start && isWrapping(single.charAt(end - 1))) {
            end--;
        }
        return start == end ? single : single.substring(start, end);
    }

    private static boolean isWrapping(char c) {
        return c == ' ' || ".,;:!?\"'`\u2018\u2019\u201C\u201D$*".indexOf(c) >= 0;
    }
}
