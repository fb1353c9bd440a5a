package io.questionbank.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a JSON text, with its place.
 *
 * @param kind what it is
 * @param text what a string says; anything else as it is written
 * @param column where it starts, 1-based, in UTF-16 units
 */
public record JsonValue(Kind kind, String text, int column) {
    private static final int DEEPEST = 32;
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_NUMBER = 100;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    /** What a value is. */
    public enum Kind {
        OBJECT("an object"),
        LIST("a list"),
        STRING("a text"),
        NUMBER("a number"),
        WORD("true, false or null");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }

        private static Kind of(JsonToken token) {
            return switch (token) {
                case START_OBJECT -> OBJECT;
                case START_ARRAY -> LIST;
                case VALUE_STRING -> STRING;
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER;
                default -> WORD;
            };
        }
    }

    /** {@return the text of an object, of which nothing is read yet} */
    public static JsonValue object(String text) {
        return new JsonValue(Kind.OBJECT, text, 1);
    }

    /** {@return the values of this object by their names, in order} */
    public Map<String, JsonValue> members() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        read(Kind.OBJECT, JsonToken.START_OBJECT, (parser, value) -> {
            if (members.put(parser.currentName(), value) != null) {
                throw value.refused("a second value of one name");
            }
        });
        return members;
    }

    /** {@return the values of this list} */
    public List<JsonValue> elements() {
        List<JsonValue> elements = new ArrayList<>();
        read(Kind.LIST, JsonToken.START_ARRAY, (parser, value) -> elements.add(value));
        return elements;
    }

    /** {@return what this text says, of {@code most} UTF-16 units at most} */
    public String string(int most) {
        require(Kind.STRING);
        if (text.length() > most) {
            throw refused("a text of " + text.length() + " characters; expected " + most + " at most");
        }
        return text;
    }

    /** {@return this whole number, 1 to the largest int} */
    public int positive() {
        require(Kind.NUMBER);
        return wholeNumber().filter(number -> number > 0).orElseThrow(() -> refused("expected a whole number above 0"));
    }

    /** {@return the exception that says where this value stands and what is wrong with it} */
    public MalformedJsonException refused(String problem) {
        return new MalformedJsonException(column, problem);
    }

    private Optional<Integer> wholeNumber() {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException other) {
            return Optional.empty();
        }
    }

    private void require(Kind expected) {
        if (kind != expected) {
            throw refused(kind + "; expected " + expected);
        }
    }

    /** Takes up the values right below this one. */
    private interface Taking {
        void take(JsonParser parser, JsonValue value) throws IOException;
    }

    private void read(Kind expected, JsonToken start, Taking taking) {
        require(expected);
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() != start) {
                throw refused("expected " + expected);
            }
            for (JsonToken token = parser.nextToken(); !token.isStructEnd(); token = parser.nextToken()) {
                taking.take(parser, value(parser, token == JsonToken.FIELD_NAME ? parser.nextToken() : token));
            }
            if (parser.nextToken() != null) {
                throw new MalformedJsonException(column(offset(parser)), "more than one value");
            }
        } catch (JsonProcessingException e) {
            long offset = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
            throw new MalformedJsonException(
                    column(offset), "this is not JSON, or it is too large or too deep to read");
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private JsonValue value(JsonParser parser, JsonToken token) throws IOException {
        Kind kind = Kind.of(token);
        long start = offset(parser);
        if (!token.isStructStart()) {
            return new JsonValue(kind, parser.getText(), column(start));
        }
        parser.skipChildren();
        long end = parser.currentLocation().getCharOffset();
        return new JsonValue(kind, text.substring((int) start, (int) end), column(start));
    }

    private static long offset(JsonParser parser) {
        return parser.currentTokenLocation().getCharOffset();
    }

    private int column(long offset) {
        return column + (int) Math.min(Math.max(offset, 0), text.length());
    }
}
