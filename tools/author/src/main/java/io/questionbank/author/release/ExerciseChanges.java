package io.questionbank.author.release;

import io.questionbank.model.Choice;
import io.questionbank.model.CodeOutput;
import io.questionbank.model.CodeReview;
import io.questionbank.model.Exercise;
import io.questionbank.model.MultipleChoice;
import io.questionbank.model.Numeric;
import io.questionbank.model.Ordering;
import io.questionbank.model.ShortText;
import io.questionbank.model.SingleChoice;
import io.questionbank.model.Tolerance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What became of an exercise: whether the same reply still gets the same grade, or only words changed. */
final class ExerciseChanges {
    private ExerciseChanges() {}

    static void compare(Exercise before, Exercise after, Ledger ledger) {
        String id = before.id().toString();
        if (before.getClass() != after.getClass()) {
            ledger.add(id, Bump.MAJOR, "kind changed");
            return;
        }
        List<Object> oldKey = key(before);
        if (!oldKey.equals(key(after))) {
            ledger.add(id, Bump.MAJOR, "key changed");
        } else if (!before.equals(after)) {
            ledger.add(id, Bump.PATCH, "wording changed");
        }
    }

    /** {@return all that decides the grade of a reply} */
    private static List<Object> key(Exercise exercise) {
        if (exercise instanceof SingleChoice choice) {
            return key(choice.choices());
        }
        if (exercise instanceof MultipleChoice choice) {
            return key(choice.choices());
        }
        if (exercise instanceof Numeric numeric) {
            double answer = numeric.answer();
            Tolerance tolerance = numeric.tolerance();
            Optional<String> unit = numeric.unit();
            return List.of(answer, tolerance, unit);
        }
        if (exercise instanceof ShortText text) {
            return List.of(text.answers(), text.reject());
        }
        if (exercise instanceof Ordering ordering) {
            return List.copyOf(ordering.items().stream().map(Ordering.Item::id).toList());
        }
        if (exercise instanceof CodeOutput code) {
            return List.of(code.language(), code.source(), code.output());
        }
        CodeReview review = (CodeReview) exercise;
        List<Object> key = new ArrayList<>(List.of(review.language(), review.code()));
        review.findings().forEach(finding -> key.add(List.of(finding.id(), finding.lines())));
        review.decoys().forEach(decoy -> key.add(decoy.lines()));
        return key;
    }

    private static List<Object> key(List<Choice> choices) {
        Map<String, Boolean> correct = new TreeMap<>();
        choices.forEach(choice -> correct.put(choice.id(), choice.correct()));
        return List.of(correct);
    }
}
