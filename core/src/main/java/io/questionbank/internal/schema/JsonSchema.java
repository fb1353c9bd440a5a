package io.questionbank.internal.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A <a href="https://json-schema.org/draft/2020-12/schema">JSON Schema</a>, draft 2020-12.
 *
 * @param keywords in the order they are written; a value is a text, a number, a truth value, a schema, or a list or mapping of
 *     these
 */
public record JsonSchema(Map<String, Object> keywords) {
    /** What YAML may make of a single value that the bank takes as a text. */
    private static final List<String> SINGLE_VALUE = List.of("string", "number", "boolean");

    public JsonSchema {
        keywords = Collections.unmodifiableMap(new LinkedHashMap<>(keywords));
    }

    public static JsonSchema of(String keyword, Object value) {
        return new JsonSchema(Map.of(keyword, value));
    }

    public static JsonSchema text() {
        return of("type", SINGLE_VALUE);
    }

    public JsonSchema with(String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(keywords);
        more.put(keyword, value);
        return new JsonSchema(more);
    }

    /** {@return the words of which a value must be one; none where it need not} */
    List<String> words() {
        return keywords.get("enum") instanceof Collection<?> words
                ? words.stream().map(Object::toString).toList()
                : List.of();
    }

    public void write(JsonGenerator out) throws IOException {
        writeMapping(keywords, out);
    }

    private static void writeMapping(Map<?, ?> mapping, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Map.Entry<?, ?> entry : mapping.entrySet()) {
            out.writeFieldName(entry.getKey().toString());
            writeValue(entry.getValue(), out);
        }
        out.writeEndObject();
    }

    private static void writeValue(Object value, JsonGenerator out) throws IOException {
        if (value instanceof JsonSchema schema) {
            schema.write(out);
        } else if (value instanceof Map<?, ?> mapping) {
            writeMapping(mapping, out);
        } else if (value instanceof Collection<?> list) {
            out.writeStartArray();
            for (Object entry : list) {
                writeValue(entry, out);
            }
            out.writeEndArray();
        } else {
            out.writeObject(value);
        }
    }
}
