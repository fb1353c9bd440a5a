package io.questionbank.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.questionbank.model.QuestionId;
import io.questionbank.study.Card.Review;
import io.questionbank.study.Card.Review.Rating;
import io.questionbank.study.LearnerStore.Event;
import io.questionbank.study.LearnerStore.Other;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events as JSON. */
class LearnerEventTest {
    private static final String REVIEW = "{\"kind\":\"review\",\"at\":\"2026-01-05T09:00:00Z\","
            + "\"question\":\"rnn-sequences/lstm-gates\",\"revision\":1,\"rating\":\"good\"}";

    @ParameterizedTest
    @EnumSource(Rating.class)
    void aReviewIsTheSameWhenReadAgain(Rating rating) {
        QuestionId question = QuestionId.of("rnn-sequences/lstm-gates");
        Instant exact = Instant.parse("2026-01-05T09:00:00.123456789Z");
        for (Instant at : new Instant[] {exact, Instant.MIN, Instant.MAX, Instant.EPOCH}) {
            Review review = new Review(question, Integer.MAX_VALUE, rating, at);
            assertThat(Event.of(review.json())).isEqualTo(review);
        }
    }

    @Test
    void aKindThatIsNotKnownStaysAsItIs() {
        String json =
                "{ \"at\":\"2026-01-05T09:00:00Z\", \"kind\":\"interview\",\n \"scores\":[0.10, 1e400, {\"a\":null}] }\n";
        Event event = Event.of(json);
        assertThat(event).isInstanceOf(Other.class);
        assertThat(event.at()).isEqualTo(Instant.parse("2026-01-05T09:00:00Z"));
        assertThat(((Other) event).kind()).isEqualTo("interview");
        assertThat(event.json()).isEqualTo(json.replace('\n', ' ').strip());
        assertThat(Event.of(event.json())).isEqualTo(event);
    }

    @Test
    void whatALaterVersionAddsToAReviewIsPassedOver() {
        assertThat(Event.of(REVIEW.replace("}", ",\"tookMillis\":900,\"more\":{\"a\":[1]}}")))
                .isEqualTo(Event.of(REVIEW));
    }

    @Test
    void timesMayBeWrittenAsOtherProgramsWriteThem() {
        assertThat(Event.of(REVIEW.replace("00Z", "00.000Z"))).isEqualTo(Event.of(REVIEW));
        assertThat(Event.of(REVIEW.replace("09:00:00Z", "10:00:00+01:00"))).isEqualTo(Event.of(REVIEW));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"rating\":\"good\"      | \"rating\":\"GOOD\"     | column 106: this is no 'rating'; expected again, hard, good or easy",
                "\"rating\":\"good\"      | \"rating\":3            | column 106: a number; expected a text",
                "\"revision\":1           | \"revision\":0          | column 95: expected a whole number above 0",
                "\"revision\":1           | \"revision\":1.5        | column 95: expected a whole number above 0",
                "\"revision\":1           | \"revision\":2147483648 | column 95: expected a whole number above 0",
                "\"revision\":1           | \"revision\":null       | column 95: true, false or null; expected a number",
                "rnn-sequences/lstm-gates | lstm-gates              | column 57: this is no 'question'",
                "2026-01-05T              | 2026-02-30T             | column 23: this is no 'at'",
                "\"kind\":\"review\"      | \"kind\":\"Review\"     | column 9: this is no 'kind'",
                "\"kind\":                | \"sort\":               | column 1: an event without 'kind'",
                "\"at\"                   | \"kind\"                | column 25: a second value of one name",
                "{                        | [                       | column 1: expected an object",
                "}                        | }}                      | column 113: this is not JSON",
                "}                        | } {}                    | column 114: more than one value",
                "}                        | ''                      | column 112: this is not JSON",
            })
    void whatIsNoEventIsRefusedWithItsColumn(String part, String instead, String message) {
        String json = REVIEW.replace(part, instead.replace("''", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Event.of(json))
                .withMessageContaining(message)
                .withMessageMatching("[ -~]{1,200}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "\"review\"", "{", "\u0000", "{}", "{\"kind\":\"a\"}", "\uFEFF{}", "\uD800"})
    void textsThatAreNoObjectAreRefused(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Event.of(json))
                .withMessageMatching("column \\d+: [ -~]{1,200}");
    }

    @Test
    void theDeepAndTheLongAreRefused() {
        String start = "{\"kind\":\"a\",\"at\":\"2026-01-05T09:00:00Z\",\"x\":";
        assertThatIllegalArgumentException().isThrownBy(() -> Event.of(start + "[".repeat(10_000)));
        assertThatIllegalArgumentException().isThrownBy(() -> Event.of(start + "[".repeat(40) + "]".repeat(40) + "}"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Event.of(start + "\"" + "x".repeat(70_000) + "\"}"))
                .withMessageContaining("expected 65536 at most");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Event.of(REVIEW.replace("good", "good".repeat(100))))
                .withMessageContaining("column 106: a text of 400 characters; expected 250 at most");
    }

    @Test
    void halfACharacterIsRefusedUnlessItIsEscaped() {
        String start = "{\"kind\":\"a\",\"at\":\"2026-01-05T09:00:00Z\",\"x\":\"";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Event.of(start + "\uD800\"}"))
                .withMessageContaining("half a character");
        assertThat(Event.of(start + "\\uD800\"}").json()).contains("\\uD800");
    }

    @Test
    void aReviewIsNoOtherEvent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Other(REVIEW))
                .withMessageContaining("'review' is a kind of event that is known");
    }
}
