package io.questionbank.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.questionbank.model.QuestionId;
import io.questionbank.study.Card.Review.Rating;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchedulerTest {
    private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");
    private static final QuestionId QUESTION = QuestionId.of("rnn-sequences/lstm-gates");

    @TestFactory
    List<DynamicTest> everyCardOfTheReferenceGoesTheSameWay() throws IOException {
        JsonNode reference = reference();
        List<DynamicTest> cards = new ArrayList<>();
        for (JsonNode card : reference.get("cards")) {
            Scheduler scheduler = scheduler(
                    reference.get("schedulers").get(card.get("scheduler").intValue()));
            cards.add(DynamicTest.dynamicTest("card " + card.get("card"), () -> follow(scheduler, card)));
        }
        assertThat(cards).hasSizeGreaterThan(50);
        return cards;
    }

    private static void follow(Scheduler scheduler, JsonNode reference) {
        Card card = newCard();
        for (JsonNode review : reference.get("reviews")) {
            Instant at = Instant.parse(review.get("at").asText());
            assertThat(scheduler.retrievability(card, at))
                    .isCloseTo(review.get("retrievability_before").doubleValue(), within(1e-9));
            card = scheduler.review(
                    card, Rating.valueOf(review.get("rating").asText().toUpperCase(Locale.ROOT)), at);
            assertThat(card.state()).hasToString(review.get("state").asText());
            assertThat(card.step()).isEqualTo(review.get("step").asInt(0));
            Card.Memory memory = card.memory().orElseThrow();
            assertThat(memory.stability()).isCloseTo(review.get("stability").doubleValue(), within(1e-9));
            assertThat(memory.difficulty()).isCloseTo(review.get("difficulty").doubleValue(), within(1e-9));
            assertThat(card.due()).isEqualTo(Instant.parse(review.get("due").asText()));
        }
    }

    @Test
    void theBetterTheRatingTheLongerTheWait() {
        Card known = known(Scheduler.standard());
        assertThat(List.of(Rating.values()).stream()
                        .map(rating -> Scheduler.standard()
                                .review(known, rating, known.due())
                                .due())
                        .toList())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void aHigherRetentionAsksSooner() {
        Card known = known(Scheduler.standard());
        assertThat(Scheduler.standard()
                        .desiredRetention(0.95)
                        .review(known, Rating.GOOD, known.due())
                        .due())
                .isBefore(Scheduler.standard()
                        .review(known, Rating.GOOD, known.due())
                        .due());
    }

    @Test
    void aCardIsDueWhenTheChanceToRecallHasFallenToTheRetentionAimedAt() {
        Card known = known(Scheduler.standard());
        assertThat(Scheduler.standard().retrievability(known, known.due())).isCloseTo(0.9, within(0.02));
    }

    @Test
    void fuzzSpreadsCardsThatWouldMeetOnOneDay() {
        Set<Instant> days = new TreeSet<>();
        for (long seed = 0; seed < 200; seed++) {
            days.add(due(Scheduler.standard().fuzz(seed)));
        }
        Instant exact = due(Scheduler.standard());
        long interval = ChronoUnit.DAYS.between(known(Scheduler.standard()).due(), exact);
        long reach = 4 + interval / 20;
        assertThat(days).contains(exact).hasSizeGreaterThan(10);
        assertThat(days)
                .allSatisfy(
                        day -> assertThat(ChronoUnit.DAYS.between(exact, day)).isBetween(-reach, reach));
        assertThat(due(Scheduler.standard().fuzz(7)))
                .isEqualTo(due(Scheduler.standard().fuzz(7)));
    }

    @ParameterizedTest
    @EnumSource(Rating.class)
    void aClockThatGoesBackCountsAsTheSameDay(Rating rating) {
        Card known = known(Scheduler.standard());
        Instant last = known.memory().orElseThrow().lastReview();
        Instant earlier = last.minus(Duration.ofDays(3));
        assertThat(Scheduler.standard()
                        .review(known, rating, earlier)
                        .memory()
                        .orElseThrow()
                        .stability())
                .isEqualTo(Scheduler.standard()
                        .review(known, rating, last)
                        .memory()
                        .orElseThrow()
                        .stability());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 1.5, Double.NaN})
    void aRetentionThatNoIntervalReachesIsRefused(double retention) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scheduler.standard().desiredRetention(retention))
                .withMessageContaining("desired retention " + retention);
    }

    @Test
    void twentyParametersAreRefused() {
        List<Double> twenty = Scheduler.standard().parameters().subList(0, 20);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scheduler.standard().parameters(twenty))
                .withMessageContaining("21 parameters");
    }

    private static Card newCard() {
        return Card.of(QUESTION).dueAt(MONDAY);
    }

    private static Card known(Scheduler scheduler) {
        Card card = newCard();
        for (int i = 0; i < 5; i++) {
            card = scheduler.review(card, Rating.GOOD, card.due());
        }
        return card;
    }

    private static Instant due(Scheduler scheduler) {
        Card known = known(Scheduler.standard());
        return scheduler.review(known, Rating.GOOD, known.due()).due();
    }

    private static Scheduler scheduler(JsonNode settings) {
        return Scheduler.standard()
                .parameters(numbers(settings.get("parameters")))
                .desiredRetention(settings.get("desired_retention").doubleValue())
                .learningSteps(seconds(settings.get("learning_steps")))
                .relearningSteps(seconds(settings.get("relearning_steps")))
                .maximumInterval(settings.get("maximum_interval").intValue());
    }

    private static List<Double> numbers(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::doubleValue)
                .toList();
    }

    private static List<Duration> seconds(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(n -> Duration.ofSeconds(n.longValue()))
                .toList();
    }

    private static JsonNode reference() throws IOException {
        try (InputStream json = SchedulerTest.class.getResourceAsStream("fsrs6-vectors.json")) {
            return new ObjectMapper().readTree(json);
        }
    }
}
