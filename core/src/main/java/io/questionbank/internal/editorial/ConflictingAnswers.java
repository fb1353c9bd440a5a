package io.questionbank.internal.editorial;

import io.questionbank.internal.batch.SideBySide;
import io.questionbank.internal.rules.Choices;
import io.questionbank.internal.rules.CodedRule;
import io.questionbank.internal.rules.FinalQuestions;
import io.questionbank.model.Exercise;
import io.questionbank.model.Question;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two exercises ask the same, with the same code and things to choose from, and have different answers. */
final class ConflictingAnswers implements CodedRule {
    @Override
    public Code catalogued() {
        return Code.CONFLICTING_ANSWERS;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        Map<String, AnswerKey> first = new HashMap<>();
        List<Finding> found = new ArrayList<>();
        SideBySide.flatMap(FinalQuestions.of(scope).toList(), ConflictingAnswers::keys)
                .forEach(key -> {
                    AnswerKey other = first.putIfAbsent(key.asked(), key);
                    if (other != null && !other.answer().equals(key.answer())) {
                        found.add(Finding.at(
                                        key.place(),
                                        "another exercise asks the same and has another answer; expected one")
                                .relatedTo(other.place(), "the other answer"));
                    }
                });
        return found.stream();
    }

    private static Stream<AnswerKey> keys(Question question) {
        List<Exercise> exercises = question.exercises();
        Stream<AnswerKey> ofExercises = IntStream.range(0, exercises.size())
                .boxed()
                .flatMap(i ->
                        AnswerKey.of(exercises.get(i), Place.of(question.id()).at("exercises", i)).stream());
        Stream<AnswerKey> ofChoices = Choices.of(question)
                .flatMap(choices -> choices.placed().map(placed -> AnswerKey.of(choices.exercise(), placed)));
        return Stream.concat(ofExercises, ofChoices);
    }
}
