package io.questionbank.study;

import io.questionbank.bank.QuestionBank;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Status;
import io.questionbank.study.Card.Review;
import io.questionbank.study.Card.Review.Rating;
import io.questionbank.study.Cards.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Questions as flashcards, the prompt in front and the answer on the back, each shown again when it is about to be forgotten.
 *
 * <pre>{@code
 * FlashcardDeck deck = FlashcardDeck.of(bank, bank.questions().in("rnn-sequences").list(), Scheduler.standard())
 *         .with(reviewsSoFar);
 * Question shown = deck.next(clock.instant()).orElseThrow();
 * Review review = Review.of(shown, Rating.GOOD, clock.instant());
 * deck = deck.with(review); // and keep the review
 * }</pre>
 *
 * <p>A deck is made from reviews alone, so a new release of the bank or another scheduler loses nothing. Two rules join old
 * reviews to new questions: a card last rated at an older revision of its question keeps its memory and is due at once, for the
 * question has changed its meaning; and the reviews of a retired question count for the one that supersedes it, which is due at
 * once until it is rated itself. Reviews of questions outside the deck are passed over.
 */
public final class FlashcardDeck {
    private final QuestionBank bank;
    private final Scheduler scheduler;
    private final Map<QuestionId, Question> questions;
    private final Map<QuestionId, Integer> places;
    private final Cards cards;
    private final Retention retention;

    private FlashcardDeck(
            QuestionBank bank,
            Scheduler scheduler,
            Map<QuestionId, Question> questions,
            Map<QuestionId, Integer> places,
            Cards cards,
            Retention retention) {
        this.bank = bank;
        this.scheduler = scheduler;
        this.questions = questions;
        this.places = places;
        this.cards = cards;
        this.retention = retention;
    }

    /**
     * {@return a deck of new cards}
     *
     * @param bank where retired questions are looked up
     * @param questions the cards, in the order in which new ones are shown; a question twice is one card
     * @param scheduler what says when to show them
     */
    public static FlashcardDeck of(QuestionBank bank, List<Question> questions, Scheduler scheduler) {
        Map<QuestionId, Question> byId = new LinkedHashMap<>();
        Map<QuestionId, Integer> places = new HashMap<>();
        for (Question question : questions) {
            byId.put(question.id(), question);
            places.putIfAbsent(question.id(), places.size());
        }
        return new FlashcardDeck(
                Objects.requireNonNull(bank, "bank"),
                Objects.requireNonNull(scheduler, "scheduler"),
                Collections.unmodifiableMap(byId),
                Collections.unmodifiableMap(places),
                Cards.of(byId.keySet().stream().map(Card::of).toList()),
                new Retention(0, 0));
    }

    /**
     * {@return this deck after a review}
     *
     * @param review of a question of this deck, or of one that a question of this deck supersedes
     */
    public FlashcardDeck with(Review review) {
        return with(List.of(review));
    }

    /**
     * {@return this deck after a learner's reviews}
     *
     * @param reviews in the order in which they were made
     */
    public FlashcardDeck with(List<Review> reviews) {
        Map<Integer, Card> changed = new LinkedHashMap<>();
        Retention counted = retention;
        Rescheduling rescheduling = new Rescheduling(scheduler);
        for (Review review : reviews) {
            Optional<Question> shown = shownFor(review.question());
            if (shown.isPresent()) {
                int place = places.get(shown.get().id());
                Card before = Optional.ofNullable(changed.get(place)).orElseGet(() -> cards.at(place));
                counted = counted.with(before, review);
                changed.put(place, reviewed(rescheduling, before, review, shown.get()));
            }
        }
        Cards after = cards;
        for (Map.Entry<Integer, Card> change : changed.entrySet()) {
            after = after.with(change.getKey(), change.getValue());
        }
        return new FlashcardDeck(bank, scheduler, questions, places, after, counted);
    }

    /** {@return the cards, in the deck's order} */
    public List<Card> cards() {
        return IntStream.range(0, cards.size()).mapToObj(cards::at).toList();
    }

    /**
     * {@return the card of a question of this deck}
     *
     * @param question its id
     */
    public Optional<Card> card(QuestionId question) {
        return Optional.ofNullable(places.get(question)).map(cards::at);
    }

    /**
     * {@return the question to show now: first what is due in the short steps, then what is most likely forgotten of the rest
     * that is due, then new cards; none when nothing is due}
     *
     * @param now when
     */
    public Optional<Question> next(Instant now) {
        return dueFirst(now)
                .or(() -> likeliestForgotten(now))
                .or(() -> cards.first(Turn.NEW, now))
                .map(card -> questions.get(card.question()));
    }

    private Optional<Card> dueFirst(Instant now) {
        List<Card> due = new ArrayList<>();
        cards.visit(Turn.STEPS, now, due::add);
        return due.stream().min(Comparator.comparing(Card::due));
    }

    private Optional<Card> likeliestForgotten(Instant now) {
        List<Fading> due = new ArrayList<>();
        cards.visit(Turn.REVIEWS, now, card -> due.add(new Fading(card, Rescheduling.forgetting(card, now))));
        return due.stream()
                .min(Comparator.comparingDouble(Fading::forgetting)
                        .reversed()
                        .thenComparing(fading -> fading.card().due()))
                .map(Fading::card);
    }

    /** A card, and how likely it is forgotten by now. */
    private record Fading(Card card, double forgetting) {}

    /**
     * {@return when the next card is due, {@code now} if one is; none in an empty deck}
     *
     * @param now when
     */
    public Optional<Instant> nextDue(Instant now) {
        return cards.size() == 0
                ? Optional.empty()
                : Stream.of(Turn.values())
                        .map(cards::earliest)
                        .min(Comparator.naturalOrder())
                        .map(due -> due.isBefore(now) ? now : due);
    }

    /**
     * {@return how many cards fall due in each of the coming days of 24 hours, overdue and new ones in the first}
     *
     * @param now when the first day begins
     * @param days how many, at least 0
     */
    public List<Integer> forecast(Instant now, int days) {
        int[] load = new int[days];
        for (Card card : cards()) {
            long day =
                    card.due().isAfter(now) ? Duration.between(now, card.due()).toDays() : 0;
            if (day < days) {
                load[(int) day]++;
            }
        }
        return IntStream.of(load).boxed().toList();
    }

    /** {@return how often the learner recalled what they had not seen for a day or more} */
    public Retention retention() {
        return retention;
    }

    /**
     * How often cards were recalled when they came back: the true retention, to be held against the scheduler's desired one.
     * Counted are reviews at least a day after the card's last one.
     *
     * @param reviews how many were counted
     * @param recalled how many of these were not rated {@code again}
     */
    public record Retention(int reviews, int recalled) {
        public Retention {
            if (recalled < 0 || reviews < recalled) {
                throw new IllegalArgumentException(recalled + " recalled of " + reviews + " is not a part of them");
            }
        }

        /** {@return the share recalled, 0 to 1; none before the first counted review} */
        public Optional<Double> share() {
            return reviews == 0 ? Optional.empty() : Optional.of((double) recalled / reviews);
        }

        private Retention with(Card before, Review review) {
            boolean counts = before.memory()
                    .filter(m -> Duration.between(m.lastReview(), review.at()).toDays() >= 1)
                    .isPresent();
            return counts ? new Retention(reviews + 1, recalled + (review.rating() == Rating.AGAIN ? 0 : 1)) : this;
        }
    }

    private static Card reviewed(Rescheduling rescheduling, Card before, Review review, Question shown) {
        Card after = rescheduling.review(before, review.rating(), review.at());
        boolean outdated = !review.question().equals(shown.id()) || review.revision() < shown.revision();
        return outdated ? after.dueAt(review.at()) : after;
    }

    /** {@return the question of this deck that stands for {@code id}: itself, or what superseded it} */
    private Optional<Question> shownFor(QuestionId id) {
        Set<QuestionId> seen = new HashSet<>();
        QuestionId wanted = id;
        while (seen.add(wanted)) {
            if (questions.containsKey(wanted)) {
                return Optional.of(questions.get(wanted));
            }
            Optional<QuestionId> successor = bank.question(wanted)
                    .map(Question::status)
                    .filter(Status.Retired.class::isInstance)
                    .flatMap(status -> ((Status.Retired) status).supersededBy());
            if (successor.isEmpty()) {
                return Optional.empty();
            }
            wanted = successor.get();
        }
        return Optional.empty();
    }
}
