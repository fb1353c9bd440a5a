package io.questionbank.benchmark;

import io.questionbank.bank.QuestionBank;
import io.questionbank.model.Answer;
import io.questionbank.model.Difficulty;
import io.questionbank.model.Markdown;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.study.Card;
import io.questionbank.study.Card.Review;
import io.questionbank.study.Card.Review.Rating;
import io.questionbank.study.FlashcardDeck;
import io.questionbank.study.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * How long a deck of 10,000 cards takes to say what is next and to take a review, and how long a year of learning takes: 28 new
 * cards a day in two sessions, until all 10,000 are known, and whatever is due of the others. Prints medians.
 *
 * <p>{@code mvn -q -Pbenchmark -pl core exec:exec@flashcard-benchmark} after {@code test-compile}
 */
final class FlashcardBenchmark {
    private static final int CARDS = 10_000;
    private static final int NEW_A_SESSION = 14;
    private static final int SESSIONS = 730;
    private static final int RUNS = 11;
    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");
    private static final Duration BETWEEN_SESSIONS = Duration.ofHours(12);
    private static final Duration FOR_A_CARD = Duration.ofSeconds(10);
    private static final Scheduler SCHEDULER = Scheduler.standard();

    private final Random random = new Random(2026);
    private final List<Review> reviews = new ArrayList<>();
    private FlashcardDeck deck = FlashcardDeck.of(QuestionBank.empty(), questions(), SCHEDULER);
    private Instant now = START;

    private FlashcardBenchmark() {}

    public static void main(String[] arguments) {
        FlashcardBenchmark year = new FlashcardBenchmark();
        double[] years = new double[RUNS];
        for (int run = -1; run < RUNS; run++) {
            year = new FlashcardBenchmark();
            long start = System.nanoTime();
            year.learn();
            years[Math.max(run, 0)] = (System.nanoTime() - start) / 1e9;
        }
        print("a year with %,d cards, %,d reviews   %8.2f s%n", CARDS, year.reviews.size(), median(years));
        year.printSteps();
    }

    private static List<Question> questions() {
        return IntStream.range(0, CARDS)
                .mapToObj(i -> Question.builder(QuestionId.of("topic/question-" + i), "What about " + i + "?")
                        .difficulty(Difficulty.BEGINNER)
                        .answer(Answer.of(Markdown.of("It depends.")))
                        .build())
                .toList();
    }

    private void learn() {
        for (int session = 0; session < SESSIONS; session++) {
            now = START.plus(BETWEEN_SESSIONS.multipliedBy(session));
            int fresh = 0;
            for (Optional<Question> shown = deck.next(now); shown.isPresent(); shown = deck.next(now)) {
                Card card = deck.card(shown.get().id()).orElseThrow();
                fresh += card.isNew() ? 1 : 0;
                if (fresh > NEW_A_SESSION) {
                    break;
                }
                Review review = Review.of(shown.get(), rating(card), now);
                reviews.add(review);
                deck = deck.with(review);
                now = now.plus(FOR_A_CARD);
            }
        }
    }

    /** {@return what a learner says whose memory is as the model has it} */
    private Rating rating(Card card) {
        boolean recalled = random.nextDouble() < (card.isNew() ? 0.5 : SCHEDULER.retrievability(card, now));
        return recalled ? Rating.values()[1 + random.nextInt(3)] : Rating.AGAIN;
    }

    private void printSteps() {
        FlashcardDeck untouched = FlashcardDeck.of(QuestionBank.empty(), questions(), SCHEDULER);
        FlashcardDeck known = deck.with(
                deck.cards().stream().map(card -> review(card.question())).toList());
        Instant tomorrow = now.plus(Duration.ofDays(1));
        Instant muchLater = now.plus(Duration.ofDays(36_500));
        Review review = reviews.get(reviews.size() - 1);
        print("next, all cards new                  %8.1f us%n", microseconds(() -> untouched.next(now)));
        print("next, after the year, the next day   %8.1f us%n", microseconds(() -> known.next(tomorrow)));
        print("next, all cards due for review       %8.1f us%n", microseconds(() -> known.next(muchLater)));
        print("with one review                      %8.1f us%n", microseconds(() -> deck.with(review)));
        print("with all reviews, from none          %8.1f us%n", microseconds(() -> untouched.with(reviews)));
    }

    private Review review(QuestionId question) {
        return new Review(question, 1, Rating.EASY, now);
    }

    private static double microseconds(Supplier<?> work) {
        double[] times = new double[201];
        for (int i = -200; i < times.length; i++) {
            long start = System.nanoTime();
            work.get();
            times[Math.max(i, 0)] = (System.nanoTime() - start) / 1e3;
        }
        return median(times);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
