package io.questionbank.grade;

import io.questionbank.grade.Grade.Outcome;
import io.questionbank.grade.Grade.Part;
import io.questionbank.internal.numerals.NumberReading;
import io.questionbank.model.Numeric;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Compares a number with the right one, within the tolerance. */
final class NumericGrading {
    private NumericGrading() {}

    static Grade grade(Numeric exercise, String text, Scoring scoring) {
        if (text.isBlank()) {
            return Grade.unattempted(exercise);
        }
        NumberReading reading = NumberReading.of(text, exercise.unit());
        if (reading instanceof NumberReading.Refused refused) {
            return Grade.unreadable(exercise, refused.why());
        }
        double given = ((NumberReading.Value) reading).number();
        boolean right = exercise.tolerance().accepts(exercise.answer(), given);
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of(right ? Outcome.RIGHT : Outcome.WRONG, text.strip()));
        if (!right) {
            parts.add(Part.of(
                    Outcome.MISSED, BigDecimal.valueOf(exercise.answer()).toString()));
        }
        return Grade.of(exercise, scoring.whole(right), parts);
    }
}
