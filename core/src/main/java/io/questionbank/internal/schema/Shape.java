package io.questionbank.internal.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import io.questionbank.internal.yaml.Node;
import io.questionbank.validate.Code;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of a mapping, in the order they are written, and what to make of their values. */
public final class Shape<O> implements Type<O> {
    /** Makes the model of the values. */
    public interface Builder<O> {
        /** {@return the model, or nothing when a problem was reported} */
        Optional<O> build(Fields<O> fields, Context context);
    }

    private final String name;
    private final List<Property<? super O, ?>> properties;
    private final List<String> keys;
    private final Builder<O> builder;

    private Shape(String name, Builder<O> builder, List<Property<? super O, ?>> properties) {
        this.name = name;
        this.builder = builder;
        this.properties = properties;
        this.keys = properties.stream().map(Property::name).toList();
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
        return new Shape<>(name, builder, properties);
    }

    @Override
    public Optional<O> read(Node node, Context context) {
        if (!(node instanceof Node.Mapping mapping)) {
            return Types.wrongKind(node, "a mapping with the keys of a " + name, context);
        }
        rejectUnknownKeys(mapping, context);
        Map<Property<?, ?>, Object> values = new IdentityHashMap<>();
        boolean complete = true;
        for (Property<? super O, ?> property : properties) {
            Node.Entry entry = mapping.entries().get(property.name());
            Optional<?> value = entry == null ? Optional.empty() : property.read(entry.value(), context);
            value.ifPresent(v -> values.put(property, v));
            complete &= value.isPresent() || !property.isRequired();
            if (entry == null && property.isRequired()) {
                context.problems()
                        .add(
                                Code.MISSING_KEY,
                                mapping.span(),
                                "key '" + property.name() + "' is missing in this " + name);
            }
        }
        return complete ? builder.build(new Fields<>(mapping, values), context) : Optional.empty();
    }

    private void rejectUnknownKeys(Node.Mapping mapping, Context context) {
        mapping.entries().forEach((key, entry) -> {
            if (!keys.contains(key)) {
                context.problems()
                        .add(Code.UNKNOWN_KEY, entry.key(), "unknown key '" + key + "' in " + name, key, keys);
            }
        });
    }

    @Override
    public void write(O value, Context context, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Property<? super O, ?> property : properties) {
            property.write(value, context, out);
        }
        out.writeEndObject();
    }
}
