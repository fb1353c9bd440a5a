package io.questionbank.internal.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic.Fix;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Why a text is not YAML: what the parser says, in an author's words, at the place to look at. */
final class SyntaxError {
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
                    "Expected a field name",
                    Where.END,
                    "a key is not a single value; expected a text before the colon",
                    "write a text, in quotes if it looks like a list or a mapping"),
            new Explanation(
                    "expected ",
                    Where.END,
                    "what stands here does not go with what is before it",
                    "check the indentation, and the quotes"));

    private SyntaxError() {}

    static void report(JsonProcessingException error, SourceText source, Problems problems) {
        String said = said(error);
        Optional<Explanation> explanation =
                EXPLANATIONS.stream().filter(e -> said.contains(e.sign())).findFirst();
        int at = source.offset(place(error, explanation.map(Explanation::where).orElse(Where.END)));
        problems.add(
                Code.NOT_YAML,
                source.span(at, Math.min(at + 1, source.text().length())),
                "not YAML: " + explanation.map(Explanation::message).orElse(said),
                explanation.map(e -> Fix.advice(e.advice())));
    }

    /** {@return the parser's words, without the excerpts and class names that it puts between} */
    private static String said(JsonProcessingException error) {
        if (error.getCause() instanceof MarkedYAMLException yaml) {
            return yaml.getContext() == null ? yaml.getProblem() : yaml.getProblem() + ", " + yaml.getContext();
        }
        return error.getOriginalMessage().lines().findFirst().orElse("the text breaks off");
    }

    /** {@return how many characters the parser read before the place} */
    private static long place(JsonProcessingException error, Where where) {
        if (error.getCause() instanceof MarkedYAMLException yaml) {
            Mark start = yaml.getContextMark();
            Mark end = yaml.getProblemMark();
            return (where == Where.START && start != null ? start : end).getIndex();
        }
        return error.getLocation() == null ? 0 : error.getLocation().getCharOffset();
    }
}
