package io.questionbank.internal.rules;

import io.questionbank.model.Choice;
import io.questionbank.model.Exercise;
import io.questionbank.model.MultipleChoice;
import io.questionbank.model.Question;
import io.questionbank.model.SingleChoice;
import io.questionbank.validate.Place;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A choice exercise of either kind and where it is. */
public record Choices(Place place, Exercise exercise, List<Choice> choices, boolean single) {
    /** A choice and where it is. */
    public record Placed(Place place, Choice choice) {}

    public static Stream<Choices> of(Question question) {
        List<Exercise> exercises = question.exercises();
        return IntStream.range(0, exercises.size())
                .boxed()
                .flatMap(i -> of(Place.of(question.id()).at("exercises", i), exercises.get(i)));
    }

    private static Stream<Choices> of(Place place, Exercise exercise) {
        if (exercise instanceof SingleChoice single) {
            return Stream.of(new Choices(place, single, single.choices(), true));
        }
        if (exercise instanceof MultipleChoice multiple) {
            return Stream.of(new Choices(place, multiple, multiple.choices(), false));
        }
        return Stream.empty();
    }

    public Stream<Placed> placed() {
        return IntStream.range(0, choices.size()).mapToObj(i -> new Placed(place.at("choices", i), choices.get(i)));
    }

    public long correct() {
        return choices.stream().filter(Choice::correct).count();
    }
}
