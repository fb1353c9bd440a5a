package io.questionbank.internal.schema;

import io.questionbank.internal.text.Kebab;
import io.questionbank.model.Markdown;
import io.questionbank.validate.Code;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The types that every bank format would need: texts, numbers, words of a list, lists. */
public final class Types {
    /** The pattern of an id, as JSON Schema has patterns. */
    public static final String KEBAB = "[a-z0-9]+(?:-[a-z0-9]+)*";

    /** The largest whole number that is read. */
    public static final int LARGEST_INTEGER = 999_999_999;

    private Types() {}

    /** {@return a single value taken as the text that was written: {@code no} and {@code 1.10} stay what they are} */
    public static ScalarType<String> text() {
        return ScalarType.text((scalar, context) -> Optional.of(scalar.text()), Function.identity(), JsonSchema.text());
    }

    public static ScalarType<Markdown> markdown() {
        return text().as(Markdown::of, Markdown::source);
    }

    public static ScalarType<String> kebab() {
        return ScalarType.text(
                (scalar, context) -> Kebab.matches(scalar.text())
                        ? Optional.of(scalar.text())
                        : context.reject(Code.WRONG_FORM, scalar.span(), Mismatch.notAnId(scalar.text())),
                Function.identity(),
                id());
    }

    /** {@return the schema of an id, which may be all digits, or the word {@code true}} */
    public static JsonSchema id() {
        return JsonSchema.of("type", List.of("string", "integer", "boolean"))
                .with("pattern", "^" + KEBAB + "$")
                .with("maxLength", Kebab.MAX_LENGTH)
                .with("minimum", 0);
    }

    public static ScalarType<Boolean> bool() {
        return new ScalarType<>(
                (scalar, context) -> switch (scalar.plain() ? scalar.text() : "") {
                    case "true" -> Optional.of(true);
                    case "false" -> Optional.of(false);
                    default -> Mismatch.wrongType(scalar, "a truth value", "true or false, without quotes", context);
                },
                (value, context, out) -> out.writeBoolean(value),
                JsonSchema.of("type", "boolean"));
    }

    public static ScalarType<Integer> integer() {
        return new ScalarType<>(
                (scalar, context) -> scalar.plain() && Numerals.isInteger(scalar.text())
                        ? Optional.of(Integer.parseInt(scalar.text()))
                        : Mismatch.wrongType(
                                scalar,
                                "a whole number that can stand here",
                                "at most nine digits, without quotes or leading zeros, such as 12",
                                context),
                (value, context, out) -> out.writeNumber(value),
                JsonSchema.of("type", "integer")
                        .with("minimum", -LARGEST_INTEGER)
                        .with("maximum", LARGEST_INTEGER));
    }

    public static ScalarType<Double> number() {
        return new ScalarType<>(
                (scalar, context) -> scalar.plain() && Numerals.isNumber(scalar.text())
                        ? Optional.of(Double.parseDouble(scalar.text()))
                        : Mismatch.wrongType(
                                scalar,
                                "a number",
                                "decimal notation without quotes or leading zeros, such as 12, 0.5 or 1.5e-3",
                                context),
                (value, context, out) -> Numerals.write(value, out),
                JsonSchema.of("type", "number"));
    }

    /** {@return one of the words that the constants print} */
    public static <E extends Enum<E>> ScalarType<E> word(Class<E> constants) {
        return word(List.of(constants.getEnumConstants()), E::toString);
    }

    /** {@return one of some values, written as its word} */
    public static <T> ScalarType<T> word(List<T> values, Function<T, String> wordOf) {
        Map<String, T> byWord = new LinkedHashMap<>();
        values.forEach(value -> byWord.put(wordOf.apply(value), value));
        return ScalarType.text(
                (scalar, context) -> {
                    T found = byWord.get(scalar.text());
                    return found != null ? Optional.of(found) : Mismatch.unknownWord(scalar, byWord.keySet(), context);
                },
                wordOf,
                JsonSchema.of("enum", byWord.keySet()));
    }

    public static <T> Type<List<T>> listOf(Type<T> entries) {
        return new ListType<>(entries);
    }

    /** {@return a mapping whose keys are the author's own, in the order written} */
    public static <T> Type<Map<String, T>> mapOf(Type<T> values) {
        return new MapType<>(values);
    }

    /** {@return a mapping from ids to entries, each of which holds its id, in the order written} */
    public static <T> Type<List<T>> keyed(Type<T> entries, Function<T, String> idOf) {
        return new KeyedType<>(entries, idOf);
    }
}
