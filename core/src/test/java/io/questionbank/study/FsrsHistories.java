package io.questionbank.study;

import io.questionbank.model.QuestionId;
import io.questionbank.study.Card.Memory;
import io.questionbank.study.Card.Review.Rating;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Prints what the scheduler makes of random histories, one a line as JSON, for {@code .ci/fsrs} to hold against another
 * implementation of FSRS-6. Left out is what implementations do not agree on, and what the other one cuts off:
 *
 * <ul>
 *   <li>"hard" on the day of the last review: it lowers the stability in the reference implementation, and not in the other one;
 *   <li>reviews at an earlier time of the day than the last one: the reference counts 24 hours as a day, the other one dates;
 *   <li>stabilities of decades, and parameters outside the bounds of fitting.
 * </ul>
 */
final class FsrsHistories {
    private static final int HISTORIES = 1_000;
    private static final int MOST_REVIEWS = 30;
    private static final double LONGEST_STABILITY = 5_000;
    private static final Instant START = Instant.parse("2026-01-05T00:10:00Z");
    private static final List<List<Duration>> LEARNING_STEPS =
            List.of(List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)), List.of(Duration.ofMinutes(5)), List.of());
    private static final List<List<Duration>> RELEARNING_STEPS = List.of(List.of(Duration.ofMinutes(10)), List.of());

    private final Scheduler scheduler;
    private final Random random;

    private FsrsHistories(Scheduler scheduler, Random random) {
        this.scheduler = scheduler;
        this.random = random;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.US_ASCII);
        Random random = new Random(2026);
        for (int i = 0; i < HISTORIES; i++) {
            Scheduler scheduler = i < HISTORIES / 2 ? Scheduler.standard() : fitted(random);
            out.println(new FsrsHistories(scheduler, random).history());
        }
        out.flush();
    }

    private static Scheduler fitted(Random random) {
        List<Double> parameters = IntStream.range(
                        0, Scheduler.standard().parameters().size())
                .mapToObj(
                        i -> Scheduler.standard().parameters().get(i) * (i == 7 ? 1 : 0.8 + 0.4 * random.nextDouble()))
                .toList();
        return Scheduler.standard()
                .parameters(parameters)
                .desiredRetention(0.75 + 0.2 * random.nextDouble())
                .maximumInterval(random.nextBoolean() ? 36_500 : 365)
                .learningSteps(LEARNING_STEPS.get(random.nextInt(LEARNING_STEPS.size())))
                .relearningSteps(RELEARNING_STEPS.get(random.nextInt(RELEARNING_STEPS.size())));
    }

    private String history() {
        StringJoiner reviews = new StringJoiner(",", "[", "]");
        Card card = Card.of(QuestionId.of("rnn-sequences/lstm-gates")).dueAt(START);
        Instant now = START;
        for (int i = 0; i < MOST_REVIEWS && stability(card) < LONGEST_STABILITY; i++) {
            int days = card.isNew() || random.nextInt(4) == 0 ? 0 : 1 + random.nextInt((int) (2 + 2 * stability(card)));
            now = now.plus(Duration.ofDays(days)).plus(Duration.ofMinutes(random.nextInt(20)));
            Rating rating = rating(days > 0 || card.isNew());
            card = scheduler.review(card, rating, now);
            reviews.add(review(card, rating, now));
        }
        return "{\"parameters\":" + scheduler.parameters()
                + ",\"retention\":" + scheduler.desiredRetention()
                + ",\"maximumInterval\":" + scheduler.maximumInterval()
                + ",\"learningSteps\":" + minutes(scheduler.learningSteps())
                + ",\"relearningSteps\":" + minutes(scheduler.relearningSteps())
                + ",\"reviews\":" + reviews + "}";
    }

    private Rating rating(boolean mayBeHard) {
        Rating rating = Rating.values()[random.nextInt(4)];
        return rating == Rating.HARD && !mayBeHard ? Rating.GOOD : rating;
    }

    private static double stability(Card card) {
        return card.memory().map(Memory::stability).orElse(0.0);
    }

    private static String review(Card card, Rating rating, Instant at) {
        Memory memory = card.memory().orElseThrow();
        return "{\"at\":\"" + at
                + "\",\"rating\":\"" + rating
                + "\",\"state\":\"" + card.state()
                + "\",\"step\":" + card.step()
                + ",\"stability\":" + memory.stability()
                + ",\"difficulty\":" + memory.difficulty()
                + ",\"minutes\":" + Duration.between(at, card.due()).toSeconds() / 60.0 + "}";
    }

    private static String minutes(List<Duration> steps) {
        return steps.stream().map(step -> "\"" + step.toMinutes() + "m\"").collect(Collectors.joining(",", "[", "]"));
    }
}
