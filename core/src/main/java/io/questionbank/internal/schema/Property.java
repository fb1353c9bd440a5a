package io.questionbank.internal.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import io.questionbank.internal.yaml.Node;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A key of a mapping in a bank's files: the one place that says its name, its type, whether it must be there, and which part
 * of the model it holds.
 *
 * @param <O> the owner, what the mapping as a whole stands for
 * @param <T> the type of the value
 */
public final class Property<O, T> {
    private final String name;
    private final boolean required;
    private final Type<T> type;
    private final BiFunction<O, Context, Optional<T>> written;

    private Property(String name, boolean required, Type<T> type, BiFunction<O, Context, Optional<T>> written) {
        this.name = name;
        this.required = required;
        this.type = type;
        this.written = written;
    }

    /** {@return a key that must be there} */
    public static <O, T> Property<O, T> required(String name, Type<T> type, Function<O, T> getter) {
        return new Property<>(name, true, type, (owner, context) -> Optional.of(getter.apply(owner)));
    }

    /** {@return a key that may be absent} */
    public static <O, T> Property<O, T> optional(String name, Type<T> type, Function<O, Optional<T>> getter) {
        return optional(name, type, (owner, context) -> getter.apply(owner));
    }

    /** {@return a key that may be absent, and is not written where the surroundings imply its value} */
    public static <O, T> Property<O, T> optional(
            String name, Type<T> type, BiFunction<O, Context, Optional<T>> written) {
        return new Property<>(name, false, type, written);
    }

    /** {@return a list that may be absent, which means that it is empty} */
    public static <O, T> Property<O, List<T>> list(String name, Type<T> entries, Function<O, List<T>> getter) {
        return optional(
                name,
                Types.listOf(entries),
                owner -> Optional.of(getter.apply(owner)).filter(l -> !l.isEmpty()));
    }

    public String name() {
        return name;
    }

    public boolean isRequired() {
        return required;
    }

    public JsonSchema schema() {
        return type.schema();
    }

    public Optional<T> read(Node node, Context context) {
        return type.read(node, context);
    }

    public void write(O owner, Context context, JsonGenerator out) throws IOException {
        Optional<T> value = written.apply(owner, context);
        if (value.isPresent()) {
            out.writeFieldName(name);
            type.write(value.get(), context, out);
        }
    }
}
