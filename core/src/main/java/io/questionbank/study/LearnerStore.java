package io.questionbank.study;

import io.questionbank.study.Card.Review;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Keeps what one learner did.
 *
 * <pre>{@code
 * try (LearnerStore store = LearnerStore.open(Path.of("anna.jsonl"))) {
 *     FlashcardDeck deck = FlashcardDeck.of(bank, questions, Scheduler.standard()).with(store.read().reviews());
 *     Question shown = deck.next(clock.instant()).orElseThrow();
 *     store.append(Review.of(shown, Rating.GOOD, clock.instant())); // once this returns, the review is kept
 * }
 * }</pre>
 *
 * <p>Events are only ever added. They name questions by id, so a history opens with any release of any bank: what became of a
 * question since then is the concern of who reads the history, such as {@link FlashcardDeck}.
 */
public interface LearnerStore extends Closeable {
    /**
     * {@return the store in a file, which is made if there is none}
     *
     * <p>The file holds JSON, an object with a checksum a line, and is only ever added to. Each append is on the disk before
     * it returns, whole or not at all. What an append left that was cut off, by a crash or a full disk, is moved to a file
     * beside, named like the first with {@code .torn-1}, and is reported among the damage. While the store is open another one
     * on the same file is refused; a file beside, {@code .lock}, serves that.
     *
     * @param file of this learner alone, in a folder that exists
     * @throws IOException if the file cannot be opened, is open in another store, or holds something else
     */
    static LearnerStore open(Path file) throws IOException {
        return FileStore.open(file);
    }

    /**
     * Keeps events, all or none. Once this returns they are kept; after an exception they may be or not, and the store may have
     * to be opened again.
     *
     * @param events in the order in which they happened
     * @throws IOException if they could not be written
     */
    void append(List<? extends Event> events) throws IOException;

    /**
     * Keeps an event.
     *
     * @param event what the learner did last
     * @throws IOException if it could not be written
     */
    default void append(Event event) throws IOException {
        append(List.of(event));
    }

    /**
     * {@return all that was kept, as far as it can be read, and what is wrong with the rest}
     *
     * @throws IOException if it cannot be read at all, or was written by a newer version of the library
     */
    History read() throws IOException;

    /**
     * Something a learner did. There will be more kinds of events than now; each is read by older versions of the library as
     * {@link Other}.
     */
    sealed interface Event permits Review, Other {
        /** {@return when} */
        Instant at();

        /** {@return the event as a JSON object, in one line} */
        default String json() {
            return EventJson.write(this);
        }

        /**
         * {@return the event that a JSON object tells of}
         *
         * @param json what {@link #json()} gave, of this version of the library or another one
         * @throws IllegalArgumentException if it is no event; the message says in which column
         */
        static Event of(String json) {
            return EventJson.read(json);
        }
    }

    /**
     * An event of a kind that this version of the library does not know: one of a later version, or one of a program's own,
     * which has a point in the name of its kind. It is kept as it is.
     *
     * @param json a JSON object whose {@code kind} and {@code at} are texts
     */
    record Other(String json) implements Event {
        public Other {
            json = EventJson.other(json);
        }

        /** {@return the kind, such as {@code org.example.badge}} */
        public String kind() {
            return EventJson.kind(json);
        }

        @Override
        public Instant at() {
            return EventJson.at(json);
        }
    }

    /**
     * What a store has kept.
     *
     * @param events in the order in which they were appended
     * @param damage what could not be read; none of it is deleted or written over
     */
    record History(List<Event> events, List<Damage> damage) {
        public History {
            events = List.copyOf(events);
            damage = List.copyOf(damage);
        }

        /** {@return the reviews among the events, as a deck takes them} */
        public List<Review> reviews() {
            return events.stream()
                    .filter(Review.class::isInstance)
                    .map(Review.class::cast)
                    .toList();
        }
    }

    /**
     * Something that a store holds and cannot read.
     *
     * @param line of the file, 1-based; for a store without lines the number of the record
     * @param problem what is wrong with it, and what became of it
     */
    record Damage(long line, String problem) {
        public Damage {
            Objects.requireNonNull(problem, "problem");
        }

        @Override
        public String toString() {
            return "line " + line + ": " + problem;
        }
    }
}
