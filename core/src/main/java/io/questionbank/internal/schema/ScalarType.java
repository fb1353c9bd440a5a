package io.questionbank.internal.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import io.questionbank.internal.yaml.Node;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** A type whose values are written as a single value. */
public abstract class ScalarType<T> implements Type<T> {
    /** {@return the value, or nothing when a problem was reported} @param scalar not null */
    protected abstract Optional<T> parse(Node.Scalar scalar, Context context);

    @Override
    public final Optional<T> read(Node node, Context context) {
        if (!(node instanceof Node.Scalar scalar)) {
            return Types.wrongKind(node, "a single value", context);
        }
        return scalar.isNull() ? Types.nullValue(scalar, context) : parse(scalar, context);
    }

    /** {@return a type written as another one} */
    public static <A, B> Type<B> of(Type<A> written, Function<A, B> read, Function<B, A> write) {
        return new Type<>() {
            @Override
            public Optional<B> read(Node node, Context context) {
                return written.read(node, context).map(read);
            }

            @Override
            public void write(B value, Context context, JsonGenerator out) throws IOException {
                written.write(write.apply(value), context, out);
            }
        };
    }
}
