package io.questionbank.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.questionbank.bank.BankInfo;
import io.questionbank.bank.QuestionBank;
import io.questionbank.model.Answer;
import io.questionbank.model.Difficulty;
import io.questionbank.model.Markdown;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Status;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import io.questionbank.study.Card.Review;
import io.questionbank.study.Card.Review.Rating;
import io.questionbank.study.Card.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FlashcardDeckTest {
    private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");
    private static final Scheduler SCHEDULER = Scheduler.standard();
    private static final Question GATES = question("gates").build();
    private static final Question CLIPPING = question("clipping").build();
    private static final Question DECODING = question("decoding").build();

    @Test
    void newCardsComeInTheOrderOfTheDeck() {
        FlashcardDeck deck = deck(GATES, CLIPPING);
        assertThat(deck.next(MONDAY)).contains(GATES);
        assertThat(deck.with(Review.of(GATES, Rating.EASY, MONDAY)).next(MONDAY))
                .contains(CLIPPING);
    }

    @Test
    void whatWasForgottenComesBackBeforeNewCards() {
        FlashcardDeck deck = deck(GATES, CLIPPING).with(Review.of(GATES, Rating.AGAIN, MONDAY));
        assertThat(deck.next(MONDAY)).contains(CLIPPING);
        assertThat(deck.next(MONDAY.plus(Duration.ofMinutes(1)))).contains(GATES);
    }

    @Test
    void ofTheCardsUnderReviewTheLikeliestForgottenComesFirst() {
        FlashcardDeck deck = deck(GATES, CLIPPING)
                .with(List.of(Review.of(GATES, Rating.EASY, MONDAY), Review.of(CLIPPING, Rating.EASY, MONDAY)))
                .with(Review.of(CLIPPING, Rating.HARD, MONDAY.plus(Duration.ofDays(1))));
        Instant later = MONDAY.plus(Duration.ofDays(90));
        Card gates = deck.card(GATES.id()).orElseThrow();
        Card clipping = deck.card(CLIPPING.id()).orElseThrow();
        boolean gatesFirst = SCHEDULER.retrievability(gates, later) < SCHEDULER.retrievability(clipping, later);
        assertThat(deck.next(later)).contains(gatesFirst ? GATES : CLIPPING);
    }

    @Test
    void whenNothingIsDueTheDeckSaysWhenSomethingWillBe() {
        FlashcardDeck deck = deck(GATES).with(Review.of(GATES, Rating.GOOD, MONDAY));
        assertThat(deck.next(MONDAY)).isEmpty();
        assertThat(deck.nextDue(MONDAY)).contains(MONDAY.plus(Duration.ofMinutes(10)));
        assertThat(deck(GATES).nextDue(MONDAY)).contains(MONDAY);
        assertThat(deck().nextDue(MONDAY)).isEmpty();
    }

    @Test
    void theSameReviewsMakeTheSameDeckAtOnceOrOneByOne() {
        List<Review> reviews = new ArrayList<>();
        FlashcardDeck oneByOne = deck(GATES, CLIPPING, DECODING);
        Instant now = MONDAY;
        for (int i = 0; i < 40; i++) {
            Optional<Question> shown = oneByOne.next(now);
            if (shown.isPresent()) {
                Review review = Review.of(shown.get(), Rating.values()[i % 4], now);
                reviews.add(review);
                oneByOne = oneByOne.with(review);
            }
            now = now.plus(Duration.ofHours(7));
        }
        FlashcardDeck atOnce = deck(GATES, CLIPPING, DECODING).with(reviews);
        assertThat(atOnce.cards()).isEqualTo(oneByOne.cards());
        assertThat(atOnce.retention()).isEqualTo(oneByOne.retention());
    }

    @Test
    void aRaisedRevisionKeepsTheMemoryAndIsDueAtOnce() {
        List<Review> reviews = List.of(Review.of(GATES, Rating.EASY, MONDAY));
        Question changed = question("gates").revision(2).build();
        Card before = deck(GATES).with(reviews).card(GATES.id()).orElseThrow();
        FlashcardDeck released = deck(changed).with(reviews);
        assertThat(released.card(GATES.id())).contains(before.dueAt(MONDAY));
        assertThat(released.next(MONDAY.plusSeconds(1))).contains(changed);
        assertThat(released.with(Review.of(changed, Rating.GOOD, MONDAY.plusSeconds(1)))
                        .next(MONDAY.plusSeconds(2)))
                .isEmpty();
    }

    @Test
    void theCardOfARetiredQuestionFollowsToTheOneThatSupersedesIt() {
        Question retired = question("gates")
                .status(new Status.Retired(Optional.of(CLIPPING.id()), "Asked elsewhere."))
                .build();
        QuestionBank bank = bank(List.of(retired, CLIPPING));
        FlashcardDeck deck =
                FlashcardDeck.of(bank, bank.questions().list(), SCHEDULER).with(Review.of(GATES, Rating.EASY, MONDAY));
        Card card = deck.card(CLIPPING.id()).orElseThrow();
        assertThat(card.isNew()).isFalse();
        assertThat(card.due()).isEqualTo(MONDAY);
    }

    @Test
    void reviewsOfQuestionsOutsideTheDeckArePassedOver() {
        assertThat(deck(GATES).with(Review.of(CLIPPING, Rating.GOOD, MONDAY)).cards())
                .isEqualTo(deck(GATES).cards());
    }

    @Test
    void theForecastCountsEveryCardOnTheDayItFallsDue() {
        FlashcardDeck deck = deck(GATES, CLIPPING).with(Review.of(GATES, Rating.EASY, MONDAY));
        assertThat(deck.card(GATES.id())).get().extracting(Card::state).isEqualTo(State.REVIEW);
        assertThat(deck.forecast(MONDAY, 10)).containsExactly(1, 0, 0, 0, 0, 0, 0, 0, 1, 0);
        assertThat(deck.forecast(MONDAY, 3)).containsExactly(1, 0, 0);
    }

    @Test
    void retentionCountsOnlyWhatCameBackAfterADay() {
        FlashcardDeck learnt = deck(GATES)
                .with(List.of(
                        Review.of(GATES, Rating.AGAIN, MONDAY),
                        Review.of(GATES, Rating.GOOD, MONDAY.plus(Duration.ofMinutes(5))),
                        Review.of(GATES, Rating.GOOD, MONDAY.plus(Duration.ofMinutes(20)))));
        assertThat(learnt.retention().share()).isEmpty();
        FlashcardDeck later = learnt.with(List.of(
                Review.of(GATES, Rating.GOOD, MONDAY.plus(Duration.ofDays(3))),
                Review.of(GATES, Rating.HARD, MONDAY.plus(Duration.ofDays(12))),
                Review.of(GATES, Rating.AGAIN, MONDAY.plus(Duration.ofDays(40)))));
        assertThat(later.retention().reviews()).isEqualTo(3);
        assertThat(later.retention().share().orElseThrow()).isCloseTo(2.0 / 3, within(1e-12));
    }

    private static FlashcardDeck deck(Question... questions) {
        return FlashcardDeck.of(QuestionBank.empty(), List.of(questions), SCHEDULER);
    }

    private static QuestionBank bank(List<Question> questions) {
        Topic topic = new Topic(
                TopicId.of("rnn"),
                "RNN",
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                questions.stream().map(Question::id).toList());
        return QuestionBank.of(BankInfo.of("rnn", "RNN", "en", "CC-BY-4.0"), List.of(topic), questions);
    }

    private static Question.Builder question(String name) {
        return Question.builder(QuestionId.of("rnn/" + name), "What about " + name + "?")
                .difficulty(Difficulty.BEGINNER)
                .answer(Answer.of(Markdown.of("It depends.")));
    }
}
