package io.questionbank.internal.schema;

import io.questionbank.internal.text.Kebab;
import io.questionbank.internal.yaml.Node;
import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic.Fix;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said of a value that is not of the type expected. Each method reports and returns nothing. */
public final class Mismatch {
    private Mismatch() {}

    public static <T> Optional<T> wrongKind(Node node, String expected, Context context) {
        if (node instanceof Node.Scalar scalar && scalar.isNull()) {
            return nullValue(scalar, List.of(), context);
        }
        String what = node instanceof Node.Scalar scalar ? Node.quote(scalar.text()) : node.kind();
        return context.reject(Code.WRONG_TYPE, node.span(), "found " + what + "; expected " + expected);
    }

    /** {@return that no value stands where one is expected; one of the words, where there are any} */
    static <T> Optional<T> nullValue(Node.Scalar scalar, Collection<String> words, Context context) {
        return context.reject(
                Code.NULL_VALUE,
                scalar.span(),
                (scalar.text().isEmpty() ? "no value stands here" : "'" + scalar.text() + "' means no value")
                        + oneOf(words),
                Fix.advice(
                        scalar.text().isEmpty()
                                ? "write one, or delete what lacks it"
                                : "write one, delete what lacks it, or quote it if it is a text"));
    }

    public static <T> Optional<T> unknownWord(Node.Scalar scalar, Collection<String> words, Context context) {
        String message = Node.quote(scalar.text()) + " is not among the values allowed here" + oneOf(words);
        context.problems().add(Code.UNKNOWN_VALUE, scalar.span(), message, scalar.text(), words);
        return Optional.empty();
    }

    private static String oneOf(Collection<String> words) {
        return words.isEmpty()
                ? ""
                : words.stream().map(w -> "'" + w + "'").collect(Collectors.joining(", ", "; expected ", ""));
    }

    /** {@return that a text does not read as the type expected, such as {@code a number}} */
    public static <T> Optional<T> wrongType(Node.Scalar scalar, String type, String expected, Context context) {
        return context.reject(
                Code.WRONG_TYPE,
                scalar.span(),
                Node.quote(scalar.text()) + " is not " + type + "; expected " + expected);
    }

    /** {@return that a text is not of the form expected, such as {@code a duration}} */
    public static <T> Optional<T> wrongForm(Node.Scalar scalar, String form, String expected, Context context) {
        return context.reject(
                Code.WRONG_FORM,
                scalar.span(),
                Node.quote(scalar.text()) + " is not " + form + "; expected " + expected);
    }

    static String notAnId(String text) {
        return Node.quote(text)
                + " is not an id; expected lower-case letters and digits in words joined by single hyphens, at most "
                + Kebab.MAX_LENGTH + " characters";
    }
}
