package io.questionbank.internal.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import io.questionbank.internal.yaml.Node;
import java.io.IOException;
import java.util.Optional;

/** How a value stands in a file: reads it from a node, or reports why it cannot, and writes it back. */
public interface Type<T> {
    /** {@return the value, or nothing when a problem was reported} */
    Optional<T> read(Node node, Context context);

    void write(T value, Context context, JsonGenerator out) throws IOException;

    /** {@return what an editor may know of the value before it is read} */
    JsonSchema schema();
}
