package io.questionbank.study;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The cards of a deck, by their places in it: a tree of fixed shape. A change makes a new path in it and shares the rest. What is due
 * is found without a look at everything, for each branch knows when the first card below it is due.
 */
sealed interface Cards {
    /** When a card is shown among those that are due. */
    enum Turn {
        /** First, what is in the short steps. */
        STEPS,
        /** Then what is known, and to be asked again. */
        REVIEWS,
        /** Last, what was never shown. */
        NEW;

        static Turn of(Card card) {
            return card.isNew() ? NEW : card.state() == Card.State.REVIEW ? REVIEWS : STEPS;
        }
    }

    /** {@return these cards, in their order} */
    static Cards of(List<Card> cards) {
        return switch (cards.size()) {
            case 0 -> new None();
            case 1 -> new One(cards.get(0), Turn.of(cards.get(0)));
            default ->
                Two.of(of(cards.subList(0, cards.size() / 2)), of(cards.subList(cards.size() / 2, cards.size())));
        };
    }

    int size();

    /** {@return when the first card of a turn is due; the end of time if there is none} */
    Instant earliest(Turn turn);

    /** {@return these cards with another one at a place, 0-based} */
    Cards with(int place, Card card);

    /** {@return the card at a place, 0-based} */
    Card at(int place);

    /** {@return the first card, by place, of a turn and due by a time} */
    Optional<Card> first(Turn turn, Instant now);

    /** Visits the cards of a turn that are due by a time, by place. */
    void visit(Turn turn, Instant now, Consumer<Card> visitor);

    /** No cards. */
    record None() implements Cards {
        @Override
        public int size() {
            return 0;
        }

        @Override
        public Instant earliest(Turn turn) {
            return Instant.MAX;
        }

        @Override
        public Cards with(int place, Card card) {
            throw new IndexOutOfBoundsException(place);
        }

        @Override
        public Card at(int place) {
            throw new IndexOutOfBoundsException(place);
        }

        @Override
        public Optional<Card> first(Turn turn, Instant now) {
            return Optional.empty();
        }

        @Override
        public void visit(Turn turn, Instant now, Consumer<Card> visitor) {}
    }

    /** One card. */
    record One(Card card, Turn turn) implements Cards {
        @Override
        public int size() {
            return 1;
        }

        @Override
        public Instant earliest(Turn asked) {
            return asked == turn ? card.due() : Instant.MAX;
        }

        @Override
        public Cards with(int place, Card other) {
            return new One(other, Turn.of(other));
        }

        @Override
        public Card at(int place) {
            return card;
        }

        @Override
        public Optional<Card> first(Turn asked, Instant now) {
            return asked == turn && !card.due().isAfter(now) ? Optional.of(card) : Optional.empty();
        }

        @Override
        public void visit(Turn asked, Instant now, Consumer<Card> visitor) {
            first(asked, now).ifPresent(visitor);
        }
    }

    /** The cards of two halves. */
    record Two(Cards left, Cards right, int size, Instant steps, Instant reviews, Instant fresh) implements Cards {
        static Two of(Cards left, Cards right) {
            return new Two(
                    left,
                    right,
                    left.size() + right.size(),
                    earlier(left, right, Turn.STEPS),
                    earlier(left, right, Turn.REVIEWS),
                    earlier(left, right, Turn.NEW));
        }

        private static Instant earlier(Cards left, Cards right, Turn turn) {
            Instant one = left.earliest(turn);
            Instant other = right.earliest(turn);
            return other.isBefore(one) ? other : one;
        }

        @Override
        public Instant earliest(Turn turn) {
            return switch (turn) {
                case STEPS -> steps;
                case REVIEWS -> reviews;
                case NEW -> fresh;
            };
        }

        @Override
        public Cards with(int place, Card card) {
            int middle = left.size();
            return place < middle ? of(left.with(place, card), right) : of(left, right.with(place - middle, card));
        }

        @Override
        public Card at(int place) {
            int middle = left.size();
            return place < middle ? left.at(place) : right.at(place - middle);
        }

        @Override
        public Optional<Card> first(Turn turn, Instant now) {
            if (earliest(turn).isAfter(now)) {
                return Optional.empty();
            }
            return left.first(turn, now).or(() -> right.first(turn, now));
        }

        @Override
        public void visit(Turn turn, Instant now, Consumer<Card> visitor) {
            if (!earliest(turn).isAfter(now)) {
                left.visit(turn, now, visitor);
                right.visit(turn, now, visitor);
            }
        }
    }
}
