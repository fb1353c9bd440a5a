package io.questionbank.study;

import io.questionbank.internal.chance.SplitMix64;
import io.questionbank.internal.fsrs.Fuzz;
import io.questionbank.internal.fsrs.MemoryModel;
import io.questionbank.study.Card.Memory;
import io.questionbank.study.Card.Review.Rating;
import io.questionbank.study.Card.State;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What a scheduler does with one rating: memory first, then the way through the steps, then the date. */
final class Rescheduling {
    private final Scheduler scheduler;
    private final MemoryModel model;

    Rescheduling(Scheduler scheduler) {
        this.scheduler = scheduler;
        this.model = new MemoryModel(scheduler.parameters());
    }

    double retrievability(Card card, Instant now) {
        return card.memory().map(memory -> retrievability(memory, now)).orElse(0.0);
    }

    /** {@return a number that is the larger the less likely the card is recalled; 0 for one that was never reviewed} */
    static double forgetting(Card card, Instant now) {
        return card.memory()
                .map(memory -> wholeDays(memory, now) / memory.stability())
                .orElse(0.0);
    }

    private double retrievability(Memory memory, Instant now) {
        return model.retrievability(memory.stability(), wholeDays(memory, now));
    }

    Card review(Card card, Rating rating, Instant now) {
        Memory memory = remembered(card, rating, now);
        boolean lapsed = card.state() == State.REVIEW && rating == Rating.AGAIN;
        List<Duration> steps = card.state() == State.LEARNING ? scheduler.learningSteps() : scheduler.relearningSteps();
        if (steps.isEmpty() || !lapsed && isThrough(card, rating, steps.size())) {
            Instant due = now.plus(Duration.ofDays(interval(card, memory)));
            return new Card(card.question(), State.REVIEW, 0, Optional.of(memory), due);
        }
        int step = rating == Rating.AGAIN ? 0 : rating == Rating.GOOD ? card.step() + 1 : card.step();
        return new Card(
                card.question(),
                lapsed ? State.RELEARNING : card.state(),
                step,
                Optional.of(memory),
                now.plus(rating == Rating.HARD ? waitAfterHard(steps, step) : steps.get(step)));
    }

    /** {@return whether a card leaves its short steps, or has none to go} */
    private static boolean isThrough(Card card, Rating rating, int steps) {
        if (card.state() == State.REVIEW || rating == Rating.EASY) {
            return true;
        }
        int reached = rating == Rating.GOOD ? card.step() + 1 : card.step();
        return rating != Rating.AGAIN && reached >= steps;
    }

    /** {@return the same step again; the first one stretched, so that "hard" waits longer than "again"} */
    private static Duration waitAfterHard(List<Duration> steps, int step) {
        if (step > 0) {
            return steps.get(step);
        }
        Duration first = steps.get(0);
        return steps.size() == 1
                ? first.multipliedBy(3).dividedBy(2)
                : first.plus(steps.get(1)).dividedBy(2);
    }

    private Memory remembered(Card card, Rating rating, Instant now) {
        int number = rating.ordinal() + 1;
        if (card.memory().isEmpty()) {
            return new Memory(model.firstStability(number), model.firstDifficulty(number), now);
        }
        Memory before = card.memory().get();
        double stability = wholeDays(before, now) < 1
                ? model.stabilityOnTheSameDay(before.stability(), number)
                : model.stabilityOnALaterDay(
                        before.stability(), before.difficulty(), retrievability(before, now), number);
        return new Memory(stability, model.nextDifficulty(before.difficulty(), number), now);
    }

    /** {@return days until the card is due, at least 1} */
    private int interval(Card card, Memory memory) {
        double exact = model.interval(memory.stability(), scheduler.desiredRetention());
        int days = (int) Math.min(Math.max(Math.rint(exact), 1), scheduler.maximumInterval());
        return scheduler.fuzz().isEmpty()
                ? days
                : Fuzz.spread(
                        days,
                        scheduler.maximumInterval(),
                        chance(scheduler.fuzz().getAsLong(), card, memory));
    }

    /** {@return chance that is the same for the same seed, question and time} */
    private static SplitMix64 chance(long seed, Card card, Memory memory) {
        return SplitMix64.of(seed, card.question() + "@" + memory.lastReview().getEpochSecond());
    }

    private static long wholeDays(Memory memory, Instant now) {
        return Math.max(0, ChronoUnit.DAYS.between(memory.lastReview(), now));
    }
}
