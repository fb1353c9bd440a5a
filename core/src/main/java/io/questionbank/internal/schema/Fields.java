package io.questionbank.internal.schema;

import io.questionbank.internal.yaml.Node;
import io.questionbank.validate.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of a mapping whose required keys were all read. */
public final class Fields<O> {
    private final Node.Mapping mapping;
    private final Map<String, Node.Entry> misspelt;
    private final Map<Property<?, ?>, Object> values;

    /**
     * The values of a mapping.
     *
     * @param misspelt entries whose keys are unknown, by the key that was probably meant
     */
    public Fields(Node.Mapping mapping, Map<String, Node.Entry> misspelt, Map<Property<?, ?>, Object> values) {
        this.mapping = mapping;
        this.misspelt = misspelt;
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

    /** {@return whether the key is written, readable or not, or at least a misspelt form of it} */
    public boolean has(Property<? super O, ?> property) {
        return mapping.entries().containsKey(property.name()) || misspelt.containsKey(property.name());
    }

    /** {@return whether the key is written and could not be read} */
    public boolean lost(Property<? super O, ?> property) {
        return has(property) && find(property).isEmpty();
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
