package io.questionbank.study;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.questionbank.internal.json.JsonValue;
import io.questionbank.model.QuestionId;
import io.questionbank.study.Card.Review;
import io.questionbank.study.Card.Review.Rating;
import io.questionbank.study.LearnerStore.Event;
import io.questionbank.study.LearnerStore.Other;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Events as JSON. Of a known kind, members that are not known are passed over; of another kind, all stay as they are. */
final class EventJson {
    /** The longest event, in UTF-16 units. */
    static final int LONGEST = 64 << 10;

    private static final int LONGEST_WORD = 250;
    private static final String REVIEW = "review";
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonValue object;
    private final Map<String, JsonValue> members;

    private EventJson(JsonValue object) {
        if (object.text().length() > LONGEST) {
            throw object.refused(
                    "an event of " + object.text().length() + " characters; expected " + LONGEST + " at most");
        }
        this.object = object;
        this.members = object.members();
    }

    static String write(Event event) {
        return event instanceof Other other ? other.json() : write((Review) event);
    }

    private static String write(Review review) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartObject();
            out.writeStringField("kind", REVIEW);
            out.writeStringField("at", review.at().toString());
            out.writeStringField("question", review.question().toString());
            out.writeNumberField("revision", review.revision());
            out.writeStringField("rating", review.rating().toString());
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString();
    }

    static Event read(String json) {
        return read(JsonValue.object(json));
    }

    static Event read(JsonValue object) {
        EventJson event = new EventJson(object);
        return event.kind().equals(REVIEW) ? event.review() : new Other(object.text());
    }

    /** {@return the text of an event of a kind that is not known, in one line} */
    static String other(String json) {
        EventJson event = new EventJson(JsonValue.object(json));
        if (event.kind().equals(REVIEW)) {
            throw new IllegalArgumentException(
                    "'" + REVIEW + "' is a kind of event that is known; read it with Event.of");
        }
        event.at();
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(json)) {
            throw new IllegalArgumentException(
                    "half a character of two, which no file can hold; write it as an escape");
        }
        // in valid JSON a line break stands between values only, where a space means the same
        return json.replace('\n', ' ').replace('\r', ' ').strip();
    }

    static String kind(String json) {
        return new EventJson(JsonValue.object(json)).kind();
    }

    static Instant at(String json) {
        return new EventJson(JsonValue.object(json)).at();
    }

    private String kind() {
        return word(
                "kind",
                "a kind such as 'review' or 'org.example.badge'",
                text -> Optional.of(text).filter(EventJson::isKind));
    }

    private Instant at() {
        return word("at", "a time such as '2026-01-05T09:00:00Z'", text -> attempt(text, Instant::parse));
    }

    private Review review() {
        return new Review(
                word("question", "an id such as 'rnn-sequences/lstm-gates'", text -> attempt(text, QuestionId::of)),
                member("revision").positive(),
                word(
                        "rating",
                        "again, hard, good or easy",
                        text -> Stream.of(Rating.values())
                                .filter(rating -> rating.toString().equals(text))
                                .findFirst()),
                at());
    }

    private JsonValue member(String name) {
        return Optional.ofNullable(members.get(name))
                .orElseThrow(() -> object.refused("an event without '" + name + "'"));
    }

    /** What the text says is not repeated: anybody may have written it. */
    private <T> T word(String name, String expected, Function<String, Optional<T>> reading) {
        JsonValue value = member(name);
        return reading.apply(value.string(LONGEST_WORD))
                .orElseThrow(() -> value.refused("this is no '" + name + "'; expected " + expected));
    }

    private static boolean isKind(String text) {
        return !text.isEmpty()
                && text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '.');
    }

    private static <T> Optional<T> attempt(String text, Function<String, T> syntax) {
        try {
            return Optional.of(syntax.apply(text));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
