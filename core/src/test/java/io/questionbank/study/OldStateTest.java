package io.questionbank.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.bank.QuestionBank;
import io.questionbank.model.Difficulty;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Status;
import io.questionbank.study.Card.Review;
import io.questionbank.study.Card.Review.Rating;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A state written with one release of a bank opens with the next ones. */
class OldStateTest {
    private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));

    private static final Question GATES = question("gates").build();
    private static final Question CLIPPING = question("clipping").build();
    private static final Question DECODING = question("decoding").build();
    private static final Question PADDING = question("padding").build();
    private static final Question NORMS = question("norms").build();

    @TempDir
    private Path folder;

    @Test
    void whatBecameOfAQuestionMeetsWhatTheLearnerDid() throws IOException {
        QuestionBank first = TestBank.bank(GATES, CLIPPING, DECODING, PADDING);
        FlashcardDeck before = study(first);

        Question revised = question("gates").revision(2).build();
        Question retired = question("clipping")
                .status(new Status.Retired(Optional.of(NORMS.id()), "Asked elsewhere."))
                .build();
        FlashcardDeck after = deck(TestBank.bank(revised, retired, DECODING, NORMS));

        assertThat(after.card(DECODING.id())).isEqualTo(before.card(DECODING.id()));
        assertThat(after.card(GATES.id())).contains(card(before, GATES).dueAt(MONDAY));
        assertThat(card(after, NORMS).memory()).isEqualTo(card(before, CLIPPING).memory());
        assertThat(card(after, NORMS).due()).isEqualTo(MONDAY);
        assertThat(after.cards())
                .extracting(Card::question)
                .containsExactlyInAnyOrder(GATES.id(), DECODING.id(), NORMS.id());
    }

    @Test
    void theReviewsOfAQuestionThatWentAwayComeBackWithIt() throws IOException {
        FlashcardDeck before = study(TestBank.bank(GATES, CLIPPING, DECODING, PADDING));
        FlashcardDeck without = deck(TestBank.bank(GATES));
        assertThat(without.cards()).containsExactly(card(before, GATES));
        try (LearnerStore store = store()) {
            store.append(Review.of(GATES, Rating.HARD, TUESDAY));
        }
        FlashcardDeck again = deck(TestBank.bank(GATES, PADDING));
        assertThat(again.card(PADDING.id())).isEqualTo(before.card(PADDING.id()));
        assertThat(card(again, GATES).memory().orElseThrow().lastReview()).isEqualTo(TUESDAY);
    }

    /** {@return the deck after each card was once rated easy, and kept} */
    private FlashcardDeck study(QuestionBank bank) throws IOException {
        FlashcardDeck deck = deck(bank);
        try (LearnerStore store = store()) {
            for (Optional<Question> shown = deck.next(MONDAY); shown.isPresent(); shown = deck.next(MONDAY)) {
                Review review = Review.of(shown.get(), Rating.EASY, MONDAY);
                store.append(review);
                deck = deck.with(review);
            }
        }
        return deck;
    }

    private FlashcardDeck deck(QuestionBank bank) throws IOException {
        try (LearnerStore store = store()) {
            return FlashcardDeck.of(bank, bank.questions().list(), Scheduler.standard())
                    .with(store.read().reviews());
        }
    }

    private LearnerStore store() throws IOException {
        return LearnerStore.open(folder.resolve("anna.jsonl"));
    }

    private static Card card(FlashcardDeck deck, Question question) {
        QuestionId id = question.id();
        return deck.card(id).orElseThrow();
    }

    private static Question.Builder question(String name) {
        return TestBank.question("rnn/" + name, Difficulty.BEGINNER);
    }
}
