package io.questionbank.grade;

import io.questionbank.model.Exercise;
import io.questionbank.model.ExerciseId;
import io.questionbank.model.Markdown;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a reply to an exercise is worth, and why.
 *
 * @param exercise what was asked
 * @param score a fraction of 1, the best; not below the {@link Scoring#lowest() lowest} of the scoring
 * @param parts what was right, wrong and missed, in the order of the exercise
 * @param unreadable why the reply could not be read, as {@code a comma groups thousands; write 1.5}; the score is then 0
 */
public record Grade(ExerciseId exercise, double score, List<Part> parts, Optional<String> unreadable) {
    /** How a part of a reply compares with the key. */
    public enum Outcome {
        /** Given, and right. */
        RIGHT,
        /** Given, and wrong. */
        WRONG,
        /** Right, and not given. */
        MISSED
    }

    /**
     * A choice, an item, a finding or a text, and how the reply does on it.
     *
     * @param outcome how
     * @param name its id where it has one, else what was written, such as {@code 0.25} or lines {@code 7-9}
     * @param weight how much it counts beside the others: the severity of a finding, else 1
     * @param feedback what its author tells the learner about it
     * @param mistake the id of the mistake of the question's answer that it shows
     */
    public record Part(
            Outcome outcome, String name, int weight, Optional<Markdown> feedback, Optional<String> mistake) {
        public Part {
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(feedback, "feedback");
            Objects.requireNonNull(mistake, "mistake");
        }

        static Part of(Outcome outcome, String name) {
            return new Part(outcome, name, 1, Optional.empty(), Optional.empty());
        }
    }

    /** The best score. */
    public static final double MAX = 1;

    public Grade {
        Objects.requireNonNull(exercise, "exercise");
        if (!(score >= -MAX && score <= MAX)) {
            throw new IllegalArgumentException("the score is " + score + "; expected -1 to 1");
        }
        parts = List.copyOf(parts);
        Objects.requireNonNull(unreadable, "unreadable");
    }

    static Grade of(Exercise exercise, double score, List<Part> parts) {
        return new Grade(exercise.id(), score, parts, Optional.empty());
    }

    static Grade unattempted(Exercise exercise) {
        return of(exercise, 0, List.of());
    }

    static Grade unreadable(Exercise exercise, String why) {
        return new Grade(exercise.id(), 0, List.of(), Optional.of(why));
    }

    /** {@return whether nothing is missing for the best score} */
    public boolean full() {
        return score == MAX;
    }

    /** {@return the names of what was given and right} */
    public List<String> right() {
        return names(Outcome.RIGHT);
    }

    /** {@return the names of what was given and wrong} */
    public List<String> wrong() {
        return names(Outcome.WRONG);
    }

    /** {@return the names of what was right and not given} */
    public List<String> missed() {
        return names(Outcome.MISSED);
    }

    /** {@return the ids of the mistakes of the question's answer that the reply shows} */
    public List<String> mistakes() {
        return parts.stream()
                .flatMap(part -> part.mistake().stream())
                .distinct()
                .toList();
    }

    /** {@return how much of what is right was given, by weight; empty where there was nothing to give} */
    public OptionalDouble recall() {
        double given = weight(Outcome.RIGHT);
        double asked = given + weight(Outcome.MISSED);
        return asked == 0 ? OptionalDouble.empty() : OptionalDouble.of(given / asked);
    }

    /** {@return how much of what was given is right, each part counted once; empty where nothing was given} */
    public OptionalDouble precision() {
        double right = right().size();
        double given = right + wrong().size();
        return given == 0 ? OptionalDouble.empty() : OptionalDouble.of(right / given);
    }

    private List<String> names(Outcome outcome) {
        return parts.stream()
                .filter(part -> part.outcome() == outcome)
                .map(Part::name)
                .toList();
    }

    private double weight(Outcome outcome) {
        return parts.stream()
                .filter(part -> part.outcome() == outcome)
                .mapToInt(Part::weight)
                .sum();
    }
}
