package io.questionbank.internal.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import io.questionbank.internal.yaml.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list. An entry that cannot be read is left out, once it is reported. */
record ListType<T>(Type<T> entries) implements Type<List<T>> {
    @Override
    public Optional<List<T>> read(Node node, Context context) {
        if (!(node instanceof Node.Sequence sequence)) {
            return Mismatch.wrongKind(node, "a list", context);
        }
        List<T> values = new ArrayList<>(sequence.items().size());
        List<Node> kept = new ArrayList<>(sequence.items().size());
        for (Node item : sequence.items()) {
            entries.read(item, context).ifPresent(value -> {
                values.add(value);
                kept.add(item);
            });
        }
        if (kept.size() < sequence.items().size()) {
            context.positions().keep(node, kept);
        }
        return Optional.of(values);
    }

    @Override
    public void write(List<T> values, Context context, JsonGenerator out) throws IOException {
        out.writeStartArray(values, values.size());
        for (T value : values) {
            entries.write(value, context, out);
        }
        out.writeEndArray();
    }

    @Override
    public JsonSchema schema() {
        return JsonSchema.of("type", "array").with("items", entries.schema());
    }
}
