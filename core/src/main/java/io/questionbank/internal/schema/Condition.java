package io.questionbank.internal.schema;

import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic.Fix;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What must hold between the keys of one mapping. */
public interface Condition<O> {
    /**
     * {@return whether the condition holds; if not, a problem was reported}
     *
     * @param owner what the mapping is, as messages call it
     */
    boolean check(Fields<O> fields, String owner, Context context);

    /** {@return a schema that the mapping meets if the condition holds} */
    JsonSchema schema();

    /** {@return that exactly one of the keys is there} */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <O> Condition<O> exactlyOne(Property<O, ?>... properties) {
        return new ExactlyOne<>(List.of(properties));
    }

    /** {@return that keys are there, or are not, while a key has a certain value} */
    static <O, E extends Enum<E>> When<O, E> when(Property<O, E> property, E value) {
        return new When<>(property, value, true, List.of(), List.of());
    }

    /** {@return that keys are there, or are not, while a key has another value or none} */
    static <O, E extends Enum<E>> When<O, E> unless(Property<O, E> property, E value) {
        return new When<>(property, value, false, List.of(), List.of());
    }

    /** Exactly one of some keys. */
    record ExactlyOne<O>(List<Property<O, ?>> properties) implements Condition<O> {
        @Override
        public boolean check(Fields<O> fields, String owner, Context context) {
            List<Property<O, ?>> present =
                    properties.stream().filter(fields::has).toList();
            if (present.isEmpty()) {
                context.reject(
                        Code.MISSING_KEY,
                        fields.span(),
                        "one of the keys " + names(properties, ", ") + " is missing in this " + owner,
                        Fix.advice("add the one that fits"));
            } else if (present.size() > 1) {
                context.reject(
                        Code.CONFLICTING_KEYS,
                        fields.keySpan(present.get(1)),
                        "keys " + names(present, " and ") + " stand together in this " + owner + "; expected one of "
                                + names(properties, ", "),
                        Fix.advice("keep one of them"));
            }
            return present.size() == 1;
        }

        @Override
        public JsonSchema schema() {
            return JsonSchema.of(
                    "oneOf",
                    properties.stream()
                            .map(p -> JsonSchema.of("required", List.of(p.name())))
                            .toList());
        }

        private static <O> String names(List<Property<O, ?>> properties, String separator) {
            return properties.stream().map(p -> "'" + p.name() + "'").collect(Collectors.joining(separator));
        }
    }

    /** Keys that are required or forbidden while another has a certain value, or has not. */
    record When<O, E extends Enum<E>>(
            Property<O, E> property,
            E value,
            boolean equal,
            List<Property<O, ?>> required,
            List<Property<O, ?>> forbidden)
            implements Condition<O> {
        /** {@return that the keys are there} */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Condition<O> requires(Property<O, ?>... keys) {
            return new When<>(property, value, equal, List.of(keys), forbidden);
        }

        /** {@return that none of the keys is there} */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Condition<O> forbids(Property<O, ?>... keys) {
            return new When<>(property, value, equal, required, List.of(keys));
        }

        @Override
        public boolean check(Fields<O> fields, String owner, Context context) {
            if (fields.lost(property)) {
                return false;
            }
            boolean applies = fields.find(property).filter(value::equals).isPresent() == equal;
            List<Property<O, ?>> missing =
                    required.stream().filter(p -> applies && !fields.has(p)).toList();
            List<Property<O, ?>> extra =
                    forbidden.stream().filter(p -> applies && fields.has(p)).toList();
            missing.forEach(p -> context.reject(
                    Code.MISSING_KEY,
                    equal ? fields.span(property) : fields.span(),
                    "key '" + p.name() + "' is missing in this " + owner + (equal ? " with '" + setting() + "'" : ""),
                    Fix.advice(equal ? "add it" : "add it, or write '" + setting() + "'")));
            extra.forEach(p -> context.reject(
                    Code.CONFLICTING_KEYS,
                    fields.keySpan(p),
                    "key '" + p.name() + "' in a " + owner + (equal ? " with '" : " without '") + setting() + "'",
                    Fix.advice("delete it, or " + (equal ? "change" : "write") + " '" + setting() + "'")));
            return missing.isEmpty()
                    && extra.isEmpty()
                    && required.stream()
                            .allMatch(p -> !applies || fields.find(p).isPresent());
        }

        private String setting() {
            return property.name() + ": " + value;
        }

        @Override
        public JsonSchema schema() {
            JsonSchema test = JsonSchema.of(
                            "properties", Map.of(property.name(), JsonSchema.of("const", value.toString())))
                    .with("required", List.of(property.name()));
            JsonSchema consequence = new JsonSchema(Map.of());
            if (!required.isEmpty()) {
                consequence = consequence.with(
                        "required", required.stream().map(Property::name).toList());
            }
            if (!forbidden.isEmpty()) {
                Map<String, Object> none = new LinkedHashMap<>();
                forbidden.forEach(p -> none.put(p.name(), false));
                consequence = consequence.with("properties", none);
            }
            return JsonSchema.of("if", test).with(equal ? "then" : "else", consequence);
        }
    }
}
