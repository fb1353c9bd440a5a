package io.questionbank.bank;

import io.questionbank.model.Question;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question that a search found, and where in it.
 *
 * <pre>{@code
 * for (SearchHit hit : bank.search("why does my lstm forget")) {
 *     System.out.println(hit.question().id() + ": " + hit.text());
 * }
 * }</pre>
 */
public final class SearchHit {
    private final Question question;
    private final double score;
    private final Match match;

    SearchHit(Question question, double score, Match match) {
        this.question = question;
        this.score = score;
        this.match = match;
    }

    /** A part of a question that is searched. */
    public enum Field {
        /** What the interviewer asks. */
        PROMPT(4),
        /** Other ways to ask it. */
        ASKED_AS(4),
        /** Its tags. */
        TAGS(2),
        /** What a good reply covers. */
        KEY_POINTS(1),
        /** The answer in brief. */
        BRIEF(2),
        /** The answer in full. */
        FULL(1),
        /** What people wrongly say, and why it is wrong. */
        MISTAKES(0.5);

        private final double weight;

        Field(double weight) {
            this.weight = weight;
        }

        /** {@return how much a word counts here beside the others} */
        double weight() {
            return weight;
        }

        /**
         * {@return the plain text of this part; where there are several, such as tags, a line each}
         *
         * @param question whose part it is
         */
        public String textOf(Question question) {
            return parts(question).collect(Collectors.joining("\n"));
        }

        private Stream<String> parts(Question question) {
            return switch (this) {
                case PROMPT -> Stream.of(question.prompt().plain());
                case ASKED_AS -> question.askedAs().stream();
                case TAGS -> question.tags().stream();
                case KEY_POINTS ->
                    question.answer().keyPoints().stream()
                            .map(point -> point.point().plain());
                case BRIEF -> Stream.of(question.answer().brief().plain());
                case FULL -> question.answer().full().stream().map(full -> full.plain());
                case MISTAKES ->
                    question.answer().mistakes().stream()
                            .flatMap(mistake -> Stream.of(
                                    mistake.claim().plain(),
                                    mistake.correction().plain()));
            };
        }
    }

    /**
     * A stretch of {@link #text()}.
     *
     * @param start where it begins, 0-based, in UTF-16 units
     * @param end where it ends, exclusive
     */
    public record Range(int start, int end) {}

    /** {@return the question that was found} */
    public Question question() {
        return question;
    }

    /** {@return how well it fits, above 0; to be compared with the other hits of the same search and with nothing else} */
    public double score() {
        return score;
    }

    /** {@return the part of the question that says most of what was looked for} */
    public Field field() {
        return match.field(question);
    }

    /** {@return the plain text of {@link #field()}} */
    public String text() {
        return field().textOf(question);
    }

    /** {@return what of {@link #text()} was looked for, from its beginning to its end, without overlap} */
    public List<Range> ranges() {
        return match.ranges(question, field());
    }

    /** {@return the question's id, the field and the score, for logs} */
    @Override
    public String toString() {
        return question.id() + " by " + field() + ", " + score;
    }
}
