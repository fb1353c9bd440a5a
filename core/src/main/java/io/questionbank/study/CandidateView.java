package io.questionbank.study;

import io.questionbank.internal.chance.SplitMix64;
import io.questionbank.model.Choice;
import io.questionbank.model.CodeOutput;
import io.questionbank.model.CodeReview;
import io.questionbank.model.Exercise;
import io.questionbank.model.ExerciseId;
import io.questionbank.model.Markdown;
import io.questionbank.model.MultipleChoice;
import io.questionbank.model.Numeric;
import io.questionbank.model.Ordering;
import io.questionbank.model.ShortText;
import io.questionbank.model.SingleChoice;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An exercise as a candidate may see it before the reply. There is no key in it, so that none can leak however it is sent to a
 * client: what is not here is not shown.
 *
 * <pre>{@code CandidateView shown = CandidateView.of(exercise, seed);}</pre>
 *
 * @param exercise what the reply is to
 * @param kind what is to be done
 * @param prompt the same in words
 * @param options what to choose from or to put into order, in an order that the seed alone decides
 * @param code the program to read, with its language
 * @param unit what a number counts or measures
 */
public record CandidateView(
        ExerciseId exercise,
        Kind kind,
        Markdown prompt,
        List<Option> options,
        Optional<Program> code,
        Optional<String> unit) {
    /** What a candidate is to do. */
    public enum Kind {
        /** Choose one of the options. */
        CHOOSE_ONE,
        /** Choose the options that are right. */
        CHOOSE_ALL_THAT_APPLY,
        /** Give a number. */
        GIVE_A_NUMBER,
        /** Give a word or two. */
        GIVE_A_TEXT,
        /** Put the options into order. */
        PUT_IN_ORDER,
        /** Say what the code prints. */
        SAY_WHAT_IT_PRINTS,
        /** Say which lines of the code are wrong. */
        REVIEW
    }

    /**
     * Something to choose or to put in its place.
     *
     * @param id what a reply names it by
     * @param text what the candidate reads
     */
    public record Option(String id, Markdown text) {
        public Option {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A program to read.
     *
     * @param language in lower case, such as {@code python}
     * @param source the whole program
     */
    public record Program(String language, String source) {
        public Program {
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(source, "source");
        }
    }

    public CandidateView {
        Objects.requireNonNull(exercise, "exercise");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(prompt, "prompt");
        options = List.copyOf(options);
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * {@return what may be shown of an exercise}
     *
     * @param exercise with its key
     * @param seed the same seed shows the options of the same exercise in the same order
     */
    public static CandidateView of(Exercise exercise, long seed) {
        SplitMix64 chance = SplitMix64.of(seed, exercise.id().toString());
        if (exercise instanceof SingleChoice choice) {
            return new CandidateView(choice, Kind.CHOOSE_ONE, choices(choice.choices(), chance));
        } else if (exercise instanceof MultipleChoice choice) {
            return new CandidateView(choice, Kind.CHOOSE_ALL_THAT_APPLY, choices(choice.choices(), chance));
        } else if (exercise instanceof Numeric numeric) {
            return new CandidateView(
                    numeric.id(), Kind.GIVE_A_NUMBER, numeric.prompt(), List.of(), Optional.empty(), numeric.unit());
        } else if (exercise instanceof ShortText text) {
            return new CandidateView(text, Kind.GIVE_A_TEXT, List.of());
        } else if (exercise instanceof Ordering ordering) {
            return new CandidateView(ordering, Kind.PUT_IN_ORDER, items(ordering.items(), chance));
        } else if (exercise instanceof CodeOutput output) {
            return new CandidateView(output, Kind.SAY_WHAT_IT_PRINTS, new Program(output.language(), output.source()));
        }
        CodeReview review = (CodeReview) exercise;
        return new CandidateView(review, Kind.REVIEW, new Program(review.language(), review.code()));
    }

    private CandidateView(Exercise exercise, Kind kind, List<Option> options) {
        this(exercise.id(), kind, exercise.prompt(), options, Optional.empty(), Optional.empty());
    }

    private CandidateView(Exercise exercise, Kind kind, Program code) {
        this(exercise.id(), kind, exercise.prompt(), List.of(), Optional.of(code), Optional.empty());
    }

    private static List<Option> choices(List<Choice> choices, SplitMix64 chance) {
        return shuffled(choices.stream().map(choice -> new Option(choice.id(), choice.text())), chance);
    }

    private static List<Option> items(List<Ordering.Item> items, SplitMix64 chance) {
        return shuffled(items.stream().map(item -> new Option(item.id(), item.text())), chance);
    }

    /** {@return the options by chance alone: sorted by id first, so that the order in the bank has no say in it} */
    private static List<Option> shuffled(Stream<Option> options, SplitMix64 chance) {
        List<Option> sorted = options.sorted(Comparator.comparing(Option::id)).toList();
        return chance.pick(sorted.size(), sorted);
    }
}
