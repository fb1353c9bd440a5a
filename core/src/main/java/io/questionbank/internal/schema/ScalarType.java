package io.questionbank.internal.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import io.questionbank.internal.yaml.Node;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A type whose values are written as a single value.
 *
 * @param parser makes the value of what is written
 * @param writer writes the value
 * @param schema what an editor may know of it
 */
public record ScalarType<T>(Parser<T> parser, Writer<T> writer, JsonSchema schema) implements Type<T> {
    /** Makes a value of what is written. */
    public interface Parser<T> {
        /** {@return the value, or nothing when a problem was reported} */
        Optional<T> parse(Node.Scalar scalar, Context context);
    }

    /** Writes a value. */
    public interface Writer<T> {
        void write(T value, Context context, JsonGenerator out) throws IOException;
    }

    /** {@return a type whose values are written as a text} */
    public static <T> ScalarType<T> text(Parser<T> parser, Function<T, String> writer, JsonSchema schema) {
        return new ScalarType<>(parser, (value, context, out) -> out.writeString(writer.apply(value)), schema);
    }

    /** {@return a type written as this one} */
    public <B> ScalarType<B> as(Function<T, B> read, Function<B, T> write) {
        return new ScalarType<>(
                (scalar, context) -> parser.parse(scalar, context).map(read),
                (value, context, out) -> writer.write(write.apply(value), context, out),
                schema);
    }

    @Override
    public Optional<T> read(Node node, Context context) {
        if (!(node instanceof Node.Scalar scalar)) {
            return Mismatch.wrongKind(node, "a single value", context);
        }
        return scalar.isNull() ? Mismatch.nullValue(scalar, schema.words(), context) : parser.parse(scalar, context);
    }

    @Override
    public void write(T value, Context context, JsonGenerator out) throws IOException {
        writer.write(value, context, out);
    }
}
