package io.questionbank.example.flashcards;

import io.questionbank.bank.QuestionBank;
import io.questionbank.model.Question;
import io.questionbank.study.Card.Review;
import io.questionbank.study.Card.Review.Rating;
import io.questionbank.study.FlashcardDeck;
import io.questionbank.study.LearnerStore;
import io.questionbank.study.LearnerStore.History;
import io.questionbank.study.Scheduler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** One learner before the cards that are due. */
final class Session {
    private final QuestionBank bank;
    private final LearnerStore store;
    private final Clock clock;
    private final BufferedReader keyboard;
    private final PrintStream screen;

    Session(QuestionBank bank, LearnerStore store, Clock clock, BufferedReader keyboard, PrintStream screen) {
        this.bank = bank;
        this.store = store;
        this.clock = clock;
        this.keyboard = keyboard;
        this.screen = screen;
    }

    /** Shows cards until none is due or the learner stops, and then what is to come. */
    void run() throws IOException {
        History history = store.read();
        history.damage().forEach(damage -> screen.println("Not all of what you did could be read: " + damage));
        List<Question> questions = bank.questions().in("rnn-sequences").list();
        FlashcardDeck deck =
                FlashcardDeck.of(bank, questions, Scheduler.standard()).with(history.reviews());
        for (Optional<Question> shown = deck.next(clock.instant());
                shown.isPresent();
                shown = deck.next(clock.instant())) {
            Optional<Rating> rating = show(shown.get());
            if (rating.isEmpty()) {
                break;
            }
            Review review = Review.of(shown.get(), rating.get(), clock.instant());
            store.append(review);
            deck = deck.with(review);
        }
        printOutlook(deck, clock.instant());
    }

    /** {@return how well the answer came; nothing if the learner stops} */
    private Optional<Rating> show(Question question) throws IOException {
        screen.println();
        screen.println(question.prompt().plain());
        if (ask("Enter turns the card, q stops> ").equals("q")) {
            return Optional.empty();
        }
        screen.println(question.answer().brief().plain());
        while (true) {
            String said = ask("1 again, 2 hard, 3 good, 4 easy> ");
            switch (said) {
                case "1", "2", "3", "4" -> {
                    return Optional.of(Rating.values()[Integer.parseInt(said) - 1]);
                }
                case "q" -> {
                    return Optional.empty();
                }
                default -> screen.println("Give a number from 1 to 4, or q.");
            }
        }
    }

    /** {@return what was typed; {@code q} where nothing more will be} */
    private String ask(String hint) throws IOException {
        screen.print(hint);
        String line = Optional.ofNullable(keyboard.readLine()).orElse("q").strip();
        screen.println();
        return line;
    }

    private void printOutlook(FlashcardDeck deck, Instant now) {
        screen.println();
        deck.nextDue(now)
                .map(due -> LocalDateTime.ofInstant(due, clock.getZone()).truncatedTo(ChronoUnit.MINUTES))
                .ifPresent(due -> screen.println("Next card: " + due.toLocalDate() + " " + due.toLocalTime()));
        screen.println("Cards due on each of the next 7 days: " + deck.forecast(now, 7));
        deck.retention()
                .share()
                .ifPresent(share -> screen.println("Recalled after a day or more: " + Math.round(100 * share) + " %"));
    }
}
