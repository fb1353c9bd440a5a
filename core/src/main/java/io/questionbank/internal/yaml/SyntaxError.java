package io.questionbank.internal.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.questionbank.validate.Code;
import io.questionbank.validate.Fix;
import io.questionbank.validate.SourceSpan;
import java.util.List;
import java.util.Optional;

/** Why a text is not YAML: what the parser says, in an author's words, at the place to look at. */
final class SyntaxError {
    private static final String PLACE = " in 'reader', line ";
    private static final String COLUMN = ", column ";

    /** Which of the two places that the parser gives is the one to look at. */
    private enum Where {
        /** Where the thing starts that is broken. */
        START,
        /** Where reading broke off. */
        END
    }

    /** What to tell an author when the parser's words hold a sign. */
    private record Explanation(String sign, Where where, String message, String advice) {}

    private static final List<Explanation> EXPLANATIONS = List.of(
            new Explanation("unexpected end of stream", Where.START, "this quote is never closed", "close it"),
            new Explanation(
                    "unknown escape character",
                    Where.END,
                    "in double quotes a backslash starts an escape, and this is none",
                    "use single quotes, or double the backslash"),
            new Explanation("(TAB)", Where.END, "a tab cannot stand here", "use spaces"),
            new Explanation(
                    "cannot start any token",
                    Where.END,
                    "a text without quotes cannot start with this character",
                    "put the text in quotes"),
            new Explanation("scanning an alias", Where.START, "'*' starts a YAML alias", "put the text in quotes"),
            new Explanation("scanning an anchor", Where.START, "'&' starts a YAML anchor", "put the text in quotes"),
            new Explanation("scanning a tag", Where.START, "'!' starts a YAML tag", "put the text in quotes"),
            new Explanation(
                    "mapping values are not allowed",
                    Where.END,
                    "a key and its value cannot stand here",
                    "put the text in quotes if the ': ' belongs to it; otherwise check the indentation"),
            new Explanation(
                    "sequence entries are not allowed",
                    Where.END,
                    "a list cannot start here",
                    "start it on a new line, or put the text in quotes if the '- ' belongs to it"),
            new Explanation(
                    "expected ',' or ']'",
                    Where.START,
                    "this '[' is not closed, or what follows lacks a comma or quotes",
                    "close it with ']'"),
            new Explanation(
                    "expected ',' or '}'",
                    Where.START,
                    "this '{' is not closed, or what follows lacks a comma or quotes",
                    "close it with '}'"),
            new Explanation(
                    "could not find expected ':'",
                    Where.START,
                    "this is no key, for no ': ' follows",
                    "add it, or indent the line if it belongs to a text"),
            new Explanation(
                    "scanning a block scalar",
                    Where.END,
                    "after '|' or '>' a text starts on the next line",
                    "move it there and indent it, or put it in quotes"),
            new Explanation(
                    "expected ",
                    Where.END,
                    "what stands here does not go with what is before it",
                    "check the indentation, and the quotes"));

    private SyntaxError() {}

    static void report(JsonProcessingException error, SourceText source, Problems problems) {
        List<String> words = error.getOriginalMessage().lines().toList();
        String said = String.join(
                " ", words.stream().filter(line -> !line.startsWith("    ")).toList());
        List<String> places =
                words.stream().filter(line -> line.startsWith(PLACE)).toList();
        Optional<Explanation> explanation =
                EXPLANATIONS.stream().filter(e -> said.contains(e.sign())).findFirst();
        int at = explanation.filter(e -> e.where() == Where.START).isPresent() ? 0 : places.size() - 1;
        SourceSpan span = places.isEmpty() ? source.span(0, 0) : place(places.get(at), source);
        String message = "not YAML: " + explanation.map(Explanation::message).orElse(words.get(0));
        explanation.ifPresentOrElse(
                e -> problems.add(Code.NOT_YAML, span, message, Fix.advice(e.advice())),
                () -> problems.add(Code.NOT_YAML, span, message));
    }

    /** Reads {@code  in 'reader', line 2, column 9:}, which counts from 1 and in code points. */
    private static SourceSpan place(String text, SourceText source) {
        int comma = text.indexOf(COLUMN);
        int line = Integer.parseInt(text.substring(PLACE.length(), comma));
        int column = Integer.parseInt(text.substring(comma + COLUMN.length(), text.length() - 1));
        int offset = source.offset(line - 1, column - 1);
        return source.span(offset, Math.min(offset + 1, source.text().length()));
    }
}
