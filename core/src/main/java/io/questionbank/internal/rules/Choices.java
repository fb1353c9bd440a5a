package io.questionbank.internal.rules;

import io.questionbank.model.Choice;
import io.questionbank.model.Exercise;
import io.questionbank.model.MultipleChoice;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.SingleChoice;
import io.questionbank.validate.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A choice exercise of either kind and where it is.
 *
 * @param index of the exercise in its question, 0-based
 */
public record Choices(QuestionId question, int index, Exercise exercise, List<Choice> choices, boolean single) {
    /**
     * A choice and where it is.
     *
     * @param index in its exercise, 0-based
     */
    public record Placed(Choice choice, Choices owner, int index) {
        public Place place() {
            return owner.place().at("choices", index);
        }
    }

    public static Stream<Choices> of(Question question) {
        List<Choices> found = new ArrayList<>();
        for (int i = 0; i < question.exercises().size(); i++) {
            Exercise exercise = question.exercises().get(i);
            if (exercise instanceof SingleChoice single) {
                found.add(new Choices(question.id(), i, single, single.choices(), true));
            } else if (exercise instanceof MultipleChoice multiple) {
                found.add(new Choices(question.id(), i, multiple, multiple.choices(), false));
            }
        }
        return found.stream();
    }

    public Place place() {
        return Place.of(question).at("exercises", index);
    }

    public Stream<Placed> placed() {
        return IntStream.range(0, choices.size()).mapToObj(i -> new Placed(choices.get(i), this, i));
    }

    public long correct() {
        return choices.stream().filter(Choice::correct).count();
    }
}
