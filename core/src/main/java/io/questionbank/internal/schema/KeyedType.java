package io.questionbank.internal.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import io.questionbank.internal.text.Kebab;
import io.questionbank.internal.yaml.Node;
import io.questionbank.validate.Code;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A mapping from ids to entries, each of which holds its id. An entry that cannot be read is left out, once it is reported. */
record KeyedType<T>(Type<T> entries, Function<T, String> idOf) implements Type<List<T>> {
    @Override
    public Optional<List<T>> read(Node node, Context context) {
        if (!(node instanceof Node.Mapping mapping)) {
            return Mismatch.wrongKind(node, "a mapping of ids to entries", context);
        }
        List<T> values = new ArrayList<>();
        List<Node> kept = new ArrayList<>();
        mapping.entries().forEach((key, entry) -> {
            if (!Kebab.matches(key)) {
                context.reject(Code.WRONG_FORM, entry.key(), Mismatch.notAnId(key));
            } else {
                entries.read(entry.value(), context.under(key)).ifPresent(value -> {
                    values.add(value);
                    kept.add(entry.value());
                });
            }
        });
        if (kept.size() < mapping.entries().size()) {
            context.positions().keep(node, kept);
        }
        return Optional.of(values);
    }

    @Override
    public void write(List<T> values, Context context, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (T value : values) {
            out.writeFieldName(idOf.apply(value));
            entries.write(value, context, out);
        }
        out.writeEndObject();
    }

    @Override
    public JsonSchema schema() {
        return JsonSchema.of("type", "object")
                .with("propertyNames", Types.id())
                .with("additionalProperties", entries.schema());
    }
}
