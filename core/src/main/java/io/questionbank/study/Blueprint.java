package io.questionbank.study;

import io.questionbank.model.Difficulty;
import io.questionbank.model.Exercise;
import io.questionbank.model.TopicId;
import java.io.Serializable;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a technical test is made of: how many items, how many of them of each topic, difficulty, kind and objective, how long
 * it takes and what passes it.
 *
 * <pre>{@code
 * Blueprint screening = Blueprint.of("LSTM screening", 10)
 *         .in("rnn-sequences", 6)
 *         .atLeast(Difficulty.ADVANCED, 3)
 *         .kind(Numeric.class, 2)
 *         .objective("size-model", 1)
 *         .minutes(30)
 *         .passMark(0.7);
 * }</pre>
 *
 * <p>Each step returns a new blueprint. The numbers are exact: the form above has two numeric items, not three. An item counts
 * for every part that it fits. A step taken again for the same thing takes the place of the first. A form has one exercise of a
 * question at most, unless {@link #severalOfAQuestion()}.
 */
public final class Blueprint {
    private static final int MOST_PARTS = 60;
    private static final double HALF = 0.5;
    private static final String SEPARATOR = "; ";
    private static final String SEVERAL = "several of a question";
    private static final String TIME = "time ";
    private static final String PASS_MARK = "pass mark ";

    private final String name;
    private final List<Part> parts;
    private final boolean severalOfAQuestion;
    private final Optional<Duration> time;
    private final double passMark;

    private Blueprint(
            String name, List<Part> parts, boolean severalOfAQuestion, Optional<Duration> time, double passMark) {
        this.name = name;
        this.parts = parts;
        this.severalOfAQuestion = severalOfAQuestion;
        this.time = time;
        this.passMark = passMark;
    }

    /**
     * {@return a blueprint that asks for nothing but a number of items, without a time limit, and passed with half of the points}
     *
     * @param name what the test is called; no {@code ;} and no line break in it
     * @param items how many exercises a form has
     */
    public static Blueprint of(String name, int items) {
        if (name.isBlank() || name.indexOf(';') >= 0 || name.lines().count() > 1) {
            throw new IllegalArgumentException(
                    "the name '" + name + "' of a blueprint; expected a line of text without a ';'");
        }
        if (items < 1) {
            throw new IllegalArgumentException("'" + name + "' has " + items + " items; expected at least 1");
        }
        return new Blueprint(name.strip(), List.of(new Part(items, new Trait.Any())), false, Optional.empty(), HALF);
    }

    /**
     * {@return the blueprint that {@link #toString()} prints as {@code text}}
     *
     * @param text such as {@code LSTM screening; 10 items; 2 numeric; time PT30M; pass mark 0.7}
     * @throws IllegalArgumentException if it is no such text
     */
    public static Blueprint of(String text) {
        String[] pieces = text.split(SEPARATOR);
        Part items = pieces.length < 2 ? new Part(0, new Trait.Any()) : Part.of(pieces[1]);
        if (!(items.trait() instanceof Trait.Any)) {
            throw new IllegalArgumentException(
                    "'" + text + "' begins without a name and a number of items; expected such as"
                            + " 'LSTM screening; 10 items'");
        }
        Blueprint read = of(pieces[0], items.count());
        for (String piece : List.of(pieces).subList(2, pieces.length)) {
            read = read.withPiece(piece);
        }
        return read;
    }

    private Blueprint withPiece(String piece) {
        try {
            if (piece.startsWith(TIME)) {
                return time(Duration.parse(piece.substring(TIME.length())));
            } else if (piece.startsWith(PASS_MARK)) {
                return passMark(Double.parseDouble(piece.substring(PASS_MARK.length())));
            }
        } catch (DateTimeParseException | NumberFormatException unreadable) {
            throw new IllegalArgumentException(
                    "'" + piece + "' is no part of a blueprint; expected such as 'time PT30M' or 'pass mark 0.7'",
                    unreadable);
        }
        return piece.equals(SEVERAL) ? severalOfAQuestion() : with(Part.of(piece));
    }

    /**
     * {@return this blueprint with a number of items of a topic}
     *
     * @param topic its id
     * @param items exactly so many
     */
    public Blueprint in(String topic, int items) {
        return in(TopicId.of(topic), items);
    }

    /**
     * {@return this blueprint with a number of items of a topic}
     *
     * @param topic its id
     * @param items exactly so many
     */
    public Blueprint in(TopicId topic, int items) {
        return with(new Part(items, new Trait.InTopic(topic)));
    }

    /**
     * {@return this blueprint with a number of items of a difficulty}
     *
     * @param difficulty of the exercise
     * @param items exactly so many
     */
    public Blueprint difficulty(Difficulty difficulty, int items) {
        return with(new Part(items, new Trait.OfDifficulty(difficulty)));
    }

    /**
     * {@return this blueprint with a number of items of a difficulty or a higher one}
     *
     * @param lowest the easiest that counts
     * @param items exactly so many
     */
    public Blueprint atLeast(Difficulty lowest, int items) {
        return with(new Part(items, new Trait.AtLeast(lowest)));
    }

    /**
     * {@return this blueprint with a number of items of a kind}
     *
     * @param kind of exercise, such as {@code Numeric.class}
     * @param items exactly so many
     */
    public Blueprint kind(Class<? extends Exercise> kind, int items) {
        return with(new Part(items, new Trait.OfKind(kind)));
    }

    /**
     * {@return this blueprint with a number of items for an objective}
     *
     * @param objective its id in its topic, such as {@code size-model}
     * @param items exactly so many
     */
    public Blueprint objective(String objective, int items) {
        return with(new Part(items, new Trait.ForObjective(objective)));
    }

    /** {@return this blueprint for forms that may have several exercises of one question} */
    public Blueprint severalOfAQuestion() {
        return new Blueprint(name, parts, true, time, passMark);
    }

    /**
     * {@return this blueprint with a time limit}
     *
     * @param minutes at least 1
     */
    public Blueprint minutes(int minutes) {
        return time(Duration.ofMinutes(minutes));
    }

    private Blueprint time(Duration limit) {
        if (limit.isZero() || limit.isNegative()) {
            throw new IllegalArgumentException(
                    "the time limit of '" + name + "' is " + limit + "; expected a time to work in");
        }
        return new Blueprint(name, parts, severalOfAQuestion, Optional.of(limit), passMark);
    }

    /**
     * {@return this blueprint with another pass mark; 0.5 unless set}
     *
     * @param share of all points that passes, 0 to 1
     */
    public Blueprint passMark(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("the pass mark of '" + name + "' is " + share + "; expected 0 to 1");
        }
        return new Blueprint(name, parts, severalOfAQuestion, time, share);
    }

    /** {@return what the test is called} */
    public String name() {
        return name;
    }

    /** {@return how many exercises a form has} */
    public int items() {
        return parts.get(0).count();
    }

    /** {@return how long a candidate has} */
    public Optional<Duration> time() {
        return time;
    }

    /** {@return which share of all points passes, 0 to 1} */
    public double passMark() {
        return passMark;
    }

    /**
     * A part of a blueprint that cannot be met.
     *
     * @param part as the blueprint prints it, such as {@code 2 numeric}
     * @param wanted how many items it asks for
     * @param possible how many there can be at best; more than wanted where there cannot be so few
     * @param beside the parts that are met at the same time; none where there are too few whatever the other parts are
     */
    public record Shortfall(String part, int wanted, int possible, List<String> beside) implements Serializable {
        public Shortfall {
            Objects.requireNonNull(part, "part");
            beside = List.copyOf(beside);
        }

        /** {@return such as {@code 3 numeric: 1 at most, 2 short}} */
        @Override
        public String toString() {
            String bound = possible < wanted
                    ? possible + " at most, " + (wanted - possible) + " short"
                    : possible + " at least, " + (possible - wanted) + " too many";
            return part + ": " + bound + (beside.isEmpty() ? "" : ", beside " + String.join(", ", beside));
        }
    }

    /** Says which parts of a blueprint the exercises at hand cannot meet, and by how many they miss. */
    public static final class UnmetException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final Shortfall[] shortfalls;

        UnmetException(String message, List<Shortfall> shortfalls) {
            super(message);
            this.shortfalls = shortfalls.toArray(Shortfall[]::new);
        }

        /** {@return what is missing: nothing where the search was given up before it was known} */
        public List<Shortfall> shortfalls() {
            return List.of(shortfalls);
        }
    }

    List<Part> parts() {
        return parts;
    }

    boolean allowsSeveralOfAQuestion() {
        return severalOfAQuestion;
    }

    private Blueprint with(Part added) {
        List<Part> changed = new ArrayList<>(parts);
        changed.removeIf(part -> part.trait().equals(added.trait()));
        changed.add(added.trait() instanceof Trait.Any ? 0 : changed.size(), added);
        if (changed.size() > MOST_PARTS) {
            throw new IllegalArgumentException(
                    "'" + name + "' has " + changed.size() + " parts; expected at most " + MOST_PARTS);
        }
        return new Blueprint(name, List.copyOf(changed), severalOfAQuestion, time, passMark);
    }

    /** {@return whether the other asks for the same in the same order} */
    @Override
    public boolean equals(Object other) {
        return other instanceof Blueprint blueprint && toString().equals(blueprint.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** {@return one line that {@link #of(String)} reads back} */
    @Override
    public String toString() {
        Stream<String> counts = parts.stream().map(Part::toString);
        Stream<String> several = severalOfAQuestion ? Stream.of(SEVERAL) : Stream.empty();
        return Stream.of(
                        Stream.of(name),
                        counts,
                        several,
                        time.map(limit -> TIME + limit).stream(),
                        Stream.of(PASS_MARK + passMark))
                .flatMap(pieces -> pieces)
                .collect(Collectors.joining(SEPARATOR));
    }
}
