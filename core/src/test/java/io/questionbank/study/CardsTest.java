package io.questionbank.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.bank.QuestionBank;
import io.questionbank.model.Difficulty;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.study.Card.Review;
import io.questionbank.study.Card.Review.Rating;
import io.questionbank.study.Card.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tree finds is what a look at all cards finds. */
class CardsTest {
    private static final Scheduler SCHEDULER = Scheduler.standard();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 40})
    void whatIsNextIsWhatALookAtAllCardsFinds(int size) {
        Random random = new Random(size);
        List<Question> questions = IntStream.range(0, size)
                .mapToObj(i ->
                        TestBank.question("rnn/q-" + i, Difficulty.BEGINNER).build())
                .toList();
        FlashcardDeck deck = FlashcardDeck.of(QuestionBank.empty(), questions, SCHEDULER);
        List<Review> reviews = new ArrayList<>();
        Instant now = Instant.parse("2026-01-05T09:00:00Z");
        for (int i = 0; i < 500; i++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(10) == 0 ? random.nextInt(50_000) : random.nextInt(10)));
            Optional<QuestionId> next = deck.next(now).map(Question::id);
            assertThat(next).isEqualTo(next(deck.cards(), now));
            assertThat(deck.nextDue(now)).isEqualTo(nextDue(deck.cards(), now));
            if (next.isPresent()) {
                Review review = new Review(next.get(), 1, Rating.values()[random.nextInt(4)], now);
                reviews.add(review);
                deck = deck.with(review);
            }
        }
        FlashcardDeck atOnce =
                FlashcardDeck.of(QuestionBank.empty(), questions, SCHEDULER).with(reviews);
        assertThat(atOnce.cards()).isEqualTo(deck.cards());
        assertThat(reviews).hasSizeGreaterThanOrEqualTo(size * 5);
    }

    private static Optional<QuestionId> next(List<Card> cards, Instant now) {
        return cards.stream()
                .filter(card -> !card.due().isAfter(now))
                .min(Comparator.comparing(CardsTest::turn)
                        .thenComparing(card -> card.state() == State.REVIEW ? SCHEDULER.retrievability(card, now) : 0.0)
                        .thenComparing(Card::due))
                .map(Card::question);
    }

    private static int turn(Card card) {
        return card.isNew() ? 2 : card.state() == State.REVIEW ? 1 : 0;
    }

    private static Optional<Instant> nextDue(List<Card> cards, Instant now) {
        return cards.stream().map(Card::due).min(Comparator.naturalOrder()).map(due -> due.isBefore(now) ? now : due);
    }
}
