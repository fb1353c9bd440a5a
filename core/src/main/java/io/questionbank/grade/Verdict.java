package io.questionbank.grade;

import io.questionbank.model.KeyPoint;
import io.questionbank.model.Mistake;
import io.questionbank.model.QuestionId;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What a reply in free text covers of a question's key points, and which mistakes it makes. A quote shows where.
 *
 * @param question what was asked
 * @param covered the key points that the reply covers, in the order of the answer
 * @param missed those that it does not
 * @param unjudged those that the judge cannot decide on, such as one without {@code accept} groups
 * @param mistakes the mistakes of the answer that the reply asserts
 */
public record Verdict(
        QuestionId question,
        List<Covered> covered,
        List<KeyPoint> missed,
        List<KeyPoint> unjudged,
        List<Asserted> mistakes) {
    /**
     * A key point that the reply covers.
     *
     * @param point the key point
     * @param quotes what covers it, in the order of the reply; at least one
     */
    public record Covered(KeyPoint point, List<Quote> quotes) {
        public Covered {
            Objects.requireNonNull(point, "point");
            quotes = List.copyOf(quotes);
            if (quotes.isEmpty()) {
                throw new IllegalArgumentException(
                        "key point '" + point.id() + "' is covered without a quote; expected at least one");
            }
        }
    }

    /**
     * A mistake that the reply asserts.
     *
     * @param mistake the mistake
     * @param quote what asserts it
     */
    public record Asserted(Mistake mistake, Quote quote) {
        public Asserted {
            Objects.requireNonNull(mistake, "mistake");
            Objects.requireNonNull(quote, "quote");
        }
    }

    /**
     * A part of the reply.
     *
     * @param start where it begins in the reply, 0-based, in UTF-16 units
     * @param end where it ends, exclusive
     * @param text what it says
     */
    public record Quote(int start, int end, String text) {
        public Quote {
            if (start < 0 || end - start != text.length()) {
                throw new IllegalArgumentException(
                        "the quote '" + text + "' does not reach from " + start + " to " + end);
            }
        }

        /**
         * {@return a part of a reply}
         *
         * @param reply the reply
         * @param start where the part begins, 0-based
         * @param end where it ends, exclusive
         */
        public static Quote of(Reply.FreeText reply, int start, int end) {
            return new Quote(start, end, reply.text().substring(start, end));
        }
    }

    public Verdict {
        Objects.requireNonNull(question, "question");
        covered = List.copyOf(covered);
        missed = List.copyOf(missed);
        unjudged = List.copyOf(unjudged);
        mistakes = List.copyOf(mistakes);
    }

    /** {@return how much of the weight of the key points judged is covered, 0 to 1; empty where none was judged} */
    public OptionalDouble share() {
        double found = covered.stream().mapToInt(c -> c.point().weight()).sum();
        double all = found + missed.stream().mapToInt(KeyPoint::weight).sum();
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(found / all);
    }
}
