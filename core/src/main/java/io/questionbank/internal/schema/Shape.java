package io.questionbank.internal.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import io.questionbank.internal.yaml.Node;
import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic.Fix;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys of a mapping, in the order they are written, and what to make of their values. */
public final class Shape<O> implements Type<O> {
    /** Makes the model of the values. */
    public interface Builder<O> {
        /** {@return the model, or nothing when a problem was reported} */
        Optional<O> build(Fields<O> fields, Context context);
    }

    private final String name;
    private final List<Property<? super O, ?>> properties;
    private final Set<String> keys;
    private final List<Condition<O>> conditions;
    private final Builder<O> builder;

    private Shape(
            String name, Builder<O> builder, List<Property<? super O, ?>> properties, List<Condition<O>> conditions) {
        this.name = name;
        this.builder = builder;
        this.properties = properties;
        this.conditions = conditions;
        this.keys = properties.stream().map(Property::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * {@return a shape}
     *
     * @param name as messages call it, such as {@code question}
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <O> Shape<O> of(String name, Builder<O> builder, Property<? super O, ?>... properties) {
        return of(name, builder, List.of(properties));
    }

    public static <O> Shape<O> of(String name, Builder<O> builder, List<Property<? super O, ?>> properties) {
        return new Shape<>(name, builder, properties, List.of());
    }

    /** {@return this shape with one more condition, which is looked at once every required key was read} */
    public Shape<O> where(Condition<O> condition) {
        return new Shape<>(
                name,
                builder,
                properties,
                Stream.concat(conditions.stream(), Stream.of(condition)).toList());
    }

    @Override
    public Optional<O> read(Node node, Context context) {
        if (!(node instanceof Node.Mapping mapping)) {
            return Mismatch.wrongKind(
                    node, "a mapping with keys such as '" + keys.iterator().next() + "'", context);
        }
        Map<String, Node.Entry> misspelt = rejectUnknownKeys(mapping, context);
        Map<Property<?, ?>, Object> values =
                new IdentityHashMap<>(mapping.entries().size());
        boolean complete = true;
        for (Property<? super O, ?> property : properties) {
            Node.Entry entry = mapping.entries().get(property.name());
            Optional<?> value = entry == null ? Optional.empty() : property.read(entry.value(), context);
            value.ifPresent(v -> values.put(property, v));
            complete &= value.isPresent() || !property.isRequired();
            Node.Entry meant = misspelt.get(property.name());
            if (meant != null) {
                property.read(meant.value(), context); // for its problems
            }
            if (entry == null && meant == null && property.isRequired()) {
                context.reject(
                        Code.MISSING_KEY,
                        mapping.span(),
                        "key '" + property.name() + "' is missing in this " + name,
                        Fix.advice("add it"));
            } else if (value.isEmpty() && (entry != null || meant != null)) {
                context.positions().lose(mapping, property.name());
            }
        }
        return complete ? build(new Fields<>(mapping, misspelt, values), context) : Optional.empty();
    }

    /** {@return the entries whose keys are unknown, by the absent key that was probably meant} */
    private Map<String, Node.Entry> rejectUnknownKeys(Node.Mapping mapping, Context context) {
        Map<String, Node.Entry> misspelt = new HashMap<>();
        mapping.entries().forEach((key, entry) -> {
            if (!keys.contains(key)) {
                Optional<String> meant = context.problems().meant(key, keys);
                String expected = meant.isPresent() ? "" : "; expected one of " + String.join(", ", keys);
                context.problems()
                        .add(
                                Code.UNKNOWN_KEY,
                                entry.key(),
                                "unknown key " + Node.quote(key) + " in " + name + expected,
                                meant.map(Fix::didYouMean));
                meant.filter(word -> !mapping.entries().containsKey(word))
                        .ifPresent(word -> misspelt.putIfAbsent(word, entry));
            }
        });
        return misspelt;
    }

    private Optional<O> build(Fields<O> fields, Context context) {
        boolean holds = true;
        for (Condition<O> condition : conditions) {
            holds &= condition.check(fields, name, context);
        }
        return holds ? builder.build(fields, context) : Optional.empty();
    }

    @Override
    public void write(O value, Context context, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Property<? super O, ?> property : properties) {
            property.write(value, context, out);
        }
        out.writeEndObject();
    }

    @Override
    public JsonSchema schema() {
        Map<String, Object> types = new LinkedHashMap<>();
        properties.forEach(property -> types.put(property.name(), property.schema()));
        JsonSchema schema = JsonSchema.of("type", "object")
                .with("additionalProperties", false)
                .with(
                        "required",
                        properties.stream()
                                .filter(Property::isRequired)
                                .map(Property::name)
                                .toList())
                .with("properties", types);
        return conditions.isEmpty()
                ? schema
                : schema.with(
                        "allOf", conditions.stream().map(Condition::schema).toList());
    }
}
