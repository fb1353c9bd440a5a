package io.questionbank.internal.schema;

import io.questionbank.internal.yaml.Node;
import io.questionbank.validate.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of a mapping whose required keys were all read. */
public final class Fields<O> {
    private final Node.Mapping mapping;
    private final Map<Property<?, ?>, Object> values;

    public Fields(Node.Mapping mapping, Map<Property<?, ?>, Object> values) {
        this.mapping = mapping;
        this.values = values;
    }

    /** {@return the value of a required key} */
    public <T> T get(Property<? super O, T> property) {
        return find(property).orElseThrow(() -> new IllegalStateException("'" + property.name() + "' is not required"));
    }

    @SuppressWarnings("unchecked") // a property's value was put there by the property itself
    public <T> Optional<T> find(Property<? super O, T> property) {
        return Optional.ofNullable((T) values.get(property));
    }

    /** {@return the entries of a list, none where the key is absent} */
    public <T> List<T> list(Property<? super O, List<T>> property) {
        return find(property).orElse(List.of());
    }

    /** {@return whether the key is written, readable or not} */
    public boolean has(Property<? super O, ?> property) {
        return mapping.entries().containsKey(property.name());
    }

    /** {@return the place of the mapping} */
    public SourceSpan span() {
        return mapping.span();
    }

    /** {@return the place of a key's value, or of the mapping where the key is absent} */
    public SourceSpan span(Property<? super O, ?> property) {
        Node.Entry entry = mapping.entries().get(property.name());
        return entry == null ? mapping.span() : entry.value().span();
    }

    /** {@return the place of a key, or of the mapping where the key is absent} */
    public SourceSpan keySpan(Property<? super O, ?> property) {
        Node.Entry entry = mapping.entries().get(property.name());
        return entry == null ? mapping.span() : entry.key();
    }
}
