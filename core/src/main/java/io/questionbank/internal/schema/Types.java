package io.questionbank.internal.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import io.questionbank.internal.text.Kebab;
import io.questionbank.internal.yaml.Node;
import io.questionbank.model.Markdown;
import io.questionbank.validate.Code;
import io.questionbank.validate.Fix;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The types that every bank format would need: texts, numbers, words of a list, lists. */
public final class Types {
    private Types() {}

    /** {@return a single value taken as the text that was written: {@code no} and {@code 1.10} stay what they are} */
    public static Type<String> text() {
        return new Text() {
            @Override
            protected Optional<String> parse(Node.Scalar scalar, Context context) {
                return scalar.text().trim().isEmpty()
                        ? context.reject(
                                Code.BLANK_TEXT,
                                scalar.span(),
                                "the text is blank; write something, or leave the key out where it is optional")
                        : Optional.of(scalar.text());
            }
        };
    }

    /** {@return a text that may be blank, as what a program prints} */
    public static Type<String> anyText() {
        return new Text() {
            @Override
            protected Optional<String> parse(Node.Scalar scalar, Context context) {
                return Optional.of(scalar.text());
            }
        };
    }

    private abstract static class Text extends ScalarType<String> {
        @Override
        public void write(String value, Context context, JsonGenerator out) throws IOException {
            out.writeString(value);
        }
    }

    public static Type<Markdown> markdown() {
        return ScalarType.of(text(), Markdown::of, Markdown::source);
    }

    public static Type<String> kebab() {
        return new ScalarType<>() {
            @Override
            protected Optional<String> parse(Node.Scalar scalar, Context context) {
                return Kebab.matches(scalar.text())
                        ? Optional.of(scalar.text())
                        : context.reject(Code.WRONG_FORM, scalar.span(), notAnId(scalar.text()));
            }

            @Override
            public void write(String value, Context context, JsonGenerator out) throws IOException {
                out.writeString(value);
            }
        };
    }

    public static Type<Boolean> bool() {
        return new ScalarType<>() {
            @Override
            protected Optional<Boolean> parse(Node.Scalar scalar, Context context) {
                return scalar.plain()
                                && (scalar.text().equals("true")
                                        || scalar.text().equals("false"))
                        ? Optional.of(scalar.text().equals("true"))
                        : context.reject(
                                Code.WRONG_TYPE,
                                scalar.span(),
                                "'" + scalar.text() + "' is not a truth value; expected true or false, without quotes");
            }

            @Override
            public void write(Boolean value, Context context, JsonGenerator out) throws IOException {
                out.writeBoolean(value);
            }
        };
    }

    public static Type<Integer> integer() {
        return new ScalarType<>() {
            @Override
            protected Optional<Integer> parse(Node.Scalar scalar, Context context) {
                return scalar.plain() && Numerals.isInteger(scalar.text())
                        ? Optional.of(Integer.parseInt(scalar.text()))
                        : context.reject(
                                Code.WRONG_TYPE,
                                scalar.span(),
                                "'" + scalar.text()
                                        + "' is not a whole number; expected decimal digits without quotes or"
                                        + " leading zeros, such as 12");
            }

            @Override
            public void write(Integer value, Context context, JsonGenerator out) throws IOException {
                out.writeNumber(value);
            }
        };
    }

    public static Type<Double> number() {
        return new ScalarType<>() {
            @Override
            protected Optional<Double> parse(Node.Scalar scalar, Context context) {
                return scalar.plain() && Numerals.isNumber(scalar.text())
                        ? Optional.of(Double.parseDouble(scalar.text()))
                        : context.reject(
                                Code.WRONG_TYPE,
                                scalar.span(),
                                "'" + scalar.text()
                                        + "' is not a number; expected decimal notation without quotes or leading"
                                        + " zeros, such as 12, 0.5 or 1.5e-3");
            }

            @Override
            public void write(Double value, Context context, JsonGenerator out) throws IOException {
                Numerals.write(value, out);
            }
        };
    }

    /** {@return one of the words that the constants print} */
    public static <E extends Enum<E>> Type<E> word(Class<E> constants) {
        Map<String, E> byWord = Arrays.stream(constants.getEnumConstants())
                .collect(Collectors.toMap(E::toString, e -> e, (a, b) -> a, LinkedHashMap::new));
        return new ScalarType<>() {
            @Override
            protected Optional<E> parse(Node.Scalar scalar, Context context) {
                E found = byWord.get(scalar.text());
                return found != null ? Optional.of(found) : unknownWord(scalar, byWord.keySet(), context);
            }

            @Override
            public void write(E value, Context context, JsonGenerator out) throws IOException {
                out.writeString(value.toString());
            }
        };
    }

    public static <T> Optional<T> unknownWord(Node.Scalar scalar, Collection<String> words, Context context) {
        String message = "'" + scalar.text() + "' is not among the values allowed here; expected "
                + words.stream().map(w -> "'" + w + "'").collect(Collectors.joining(", "));
        context.problems().add(Code.UNKNOWN_VALUE, scalar.span(), message, scalar.text(), words);
        return Optional.empty();
    }

    public static <T> Type<List<T>> listOf(Type<T> entries) {
        return new Type<>() {
            @Override
            public Optional<List<T>> read(Node node, Context context) {
                if (!(node instanceof Node.Sequence sequence)) {
                    return wrongKind(node, "a list", context);
                }
                List<T> values = new ArrayList<>(sequence.items().size());
                List<Node> kept = new ArrayList<>(sequence.items().size());
                for (Node item : sequence.items()) {
                    entries.read(item, context).ifPresent(value -> {
                        values.add(value);
                        kept.add(item);
                    });
                }
                if (kept.size() < sequence.items().size()) {
                    context.positions().keep(node, kept);
                }
                return Optional.of(values);
            }

            @Override
            public void write(List<T> values, Context context, JsonGenerator out) throws IOException {
                out.writeStartArray();
                for (T value : values) {
                    entries.write(value, context, out);
                }
                out.writeEndArray();
            }
        };
    }

    /** {@return a list that has an entry} */
    public static <T> Type<List<T>> filledListOf(Type<T> entries) {
        Type<List<T>> list = listOf(entries);
        return new Type<>() {
            @Override
            public Optional<List<T>> read(Node node, Context context) {
                return node instanceof Node.Sequence sequence
                                && sequence.items().isEmpty()
                        ? context.reject(Code.WRONG_COUNT, node.span(), "the list is empty; expected at least 1 entry")
                        : list.read(node, context).filter(values -> !values.isEmpty());
            }

            @Override
            public void write(List<T> values, Context context, JsonGenerator out) throws IOException {
                list.write(values, context, out);
            }
        };
    }

    /** {@return a mapping whose keys are the author's own, in the order written} */
    public static <T> Type<Map<String, T>> mapOf(Type<T> values) {
        return new Type<>() {
            @Override
            public Optional<Map<String, T>> read(Node node, Context context) {
                if (!(node instanceof Node.Mapping mapping)) {
                    return wrongKind(node, "a mapping of keys to values", context);
                }
                Map<String, T> read = new LinkedHashMap<>();
                mapping.entries()
                        .forEach((key, entry) ->
                                values.read(entry.value(), context).ifPresent(value -> read.put(key, value)));
                return Optional.of(read);
            }

            @Override
            public void write(Map<String, T> map, Context context, JsonGenerator out) throws IOException {
                out.writeStartObject();
                for (Map.Entry<String, T> entry : map.entrySet()) {
                    out.writeFieldName(entry.getKey());
                    values.write(entry.getValue(), context, out);
                }
                out.writeEndObject();
            }
        };
    }

    /** {@return a mapping from ids to entries, each of which holds its id, in the order written} */
    public static <T> Type<List<T>> keyed(Type<T> entries, Function<T, String> idOf) {
        return new Type<>() {
            @Override
            public Optional<List<T>> read(Node node, Context context) {
                if (!(node instanceof Node.Mapping mapping)) {
                    return wrongKind(node, "a mapping of ids to entries", context);
                }
                List<T> values = new ArrayList<>();
                List<Node> kept = new ArrayList<>();
                mapping.entries().forEach((key, entry) -> {
                    if (!Kebab.matches(key)) {
                        context.reject(Code.WRONG_FORM, entry.key(), notAnId(key));
                    } else {
                        entries.read(entry.value(), context.under(key)).ifPresent(value -> {
                            values.add(value);
                            kept.add(entry.value());
                        });
                    }
                });
                context.positions().keep(node, kept);
                return Optional.of(values);
            }

            @Override
            public void write(List<T> values, Context context, JsonGenerator out) throws IOException {
                out.writeStartObject();
                for (T value : values) {
                    out.writeFieldName(idOf.apply(value));
                    entries.write(value, context, out);
                }
                out.writeEndObject();
            }
        };
    }

    public static String notAnId(String text) {
        return "'" + text
                + "' is not an id; expected lower-case letters and digits in words joined by single hyphens, at most "
                + Kebab.MAX_LENGTH + " characters";
    }

    public static <T> Optional<T> wrongKind(Node node, String expected, Context context) {
        if (node instanceof Node.Scalar scalar && scalar.isNull()) {
            return nullValue(scalar, context);
        }
        String what = node instanceof Node.Scalar scalar ? "'" + scalar.text() + "'" : node.kind();
        return context.reject(Code.WRONG_TYPE, node.span(), "found " + what + "; expected " + expected);
    }

    public static <T> Optional<T> nullValue(Node.Scalar scalar, Context context) {
        return context.reject(
                Code.NULL_VALUE,
                scalar.span(),
                scalar.text().isEmpty() ? "no value stands here" : "'" + scalar.text() + "' means no value",
                Fix.advice("write a value, delete the key, or quote it if it is a text"));
    }
}
