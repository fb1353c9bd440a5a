package io.questionbank.internal.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import io.questionbank.internal.yaml.Node;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A mapping whose keys are the author's own. */
record MapType<T>(Type<T> values) implements Type<Map<String, T>> {
    @Override
    public Optional<Map<String, T>> read(Node node, Context context) {
        if (!(node instanceof Node.Mapping mapping)) {
            return Mismatch.wrongKind(node, "a mapping of keys to values", context);
        }
        Map<String, T> read = new LinkedHashMap<>();
        mapping.entries()
                .forEach((key, entry) -> values.read(entry.value(), context).ifPresent(value -> read.put(key, value)));
        return Optional.of(read);
    }

    @Override
    public void write(Map<String, T> map, Context context, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, T> entry : map.entrySet()) {
            out.writeFieldName(entry.getKey());
            values.write(entry.getValue(), context, out);
        }
        out.writeEndObject();
    }

    @Override
    public JsonSchema schema() {
        return JsonSchema.of("type", "object").with("additionalProperties", values.schema());
    }
}
