package io.questionbank.internal.rules;

import io.questionbank.model.CodeReview;
import io.questionbank.model.Exercise;
import io.questionbank.model.Ordering;
import io.questionbank.model.Question;
import io.questionbank.model.Topic;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Two entries of one list have the same id. */
final class DuplicateId implements CodedRule {
    @Override
    public Code catalogued() {
        return Code.DUPLICATE_ID;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        return Stream.concat(
                scope.bank().everyTopic().stream().flatMap(DuplicateId::check),
                scope.bank().everyQuestion().stream().flatMap(DuplicateId::check));
    }

    private static Stream<Finding> check(Topic topic) {
        List<Finding> found = new ArrayList<>();
        Place place = Place.of(topic.id());
        check(topic.questions(), id -> id.name(), place, "questions", "", found);
        check(topic.objectives(), o -> o.id(), place, "objectives", ".id", found);
        return found.stream();
    }

    private static Stream<Finding> check(Question question) {
        List<Finding> found = new ArrayList<>();
        Place place = Place.of(question.id());
        Place answer = place.at("answer");
        check(question.answer().keyPoints(), p -> p.id(), answer, "keyPoints", ".id", found);
        check(question.answer().mistakes(), m -> m.id(), answer, "mistakes", ".id", found);
        check(question.answer().code(), c -> c.id(), answer, "code", ".id", found);
        check(question.exercises(), e -> e.id().name(), place, "exercises", ".id", found);
        for (int i = 0; i < question.exercises().size(); i++) {
            Exercise exercise = question.exercises().get(i);
            if (exercise instanceof Ordering ordering) {
                check(ordering.items(), item -> item.id(), place.at("exercises", i), "items", ".id", found);
            } else if (exercise instanceof CodeReview review) {
                check(review.findings(), f -> f.id(), place.at("exercises", i), "findings", ".id", found);
            }
        }
        Choices.of(question)
                .forEach(exercise -> check(exercise.choices(), c -> c.id(), exercise.place(), "choices", ".id", found));
        return found.stream();
    }

    private static <T> void check(
            List<T> entries,
            Function<T, String> idOf,
            Place owner,
            String property,
            String idProperty,
            List<Finding> found) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            String id = idOf.apply(entries.get(i));
            Integer first = seen.putIfAbsent(id, i);
            if (first != null) {
                found.add(Finding.at(
                                owner.at(property + "[" + i + "]" + idProperty),
                                "id '" + id + "' is used twice in '" + property + "'; ids are unique in their list")
                        .relatedTo(owner.at(property + "[" + first + "]" + idProperty), "first used here"));
            }
        }
    }
}
