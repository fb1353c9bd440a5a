package io.questionbank.study;

import io.questionbank.internal.chance.SplitMix64;
import io.questionbank.model.Exercise;
import io.questionbank.model.Question;
import java.util.Comparator;
import java.util.List;

/** Tells one list of exercises to choose from apart from another. */
final class Pool {
    private Pool() {}

    /** {@return the number of exercises and a hash of ids, revisions and all that blueprints look at, in any order of questions} */
    static String of(List<Question> questions) {
        long hash = 0;
        int exercises = 0;
        for (Question question :
                questions.stream().sorted(Comparator.comparing(Question::id)).toList()) {
            for (Exercise exercise : question.exercises().stream()
                    .sorted(Comparator.comparing(Exercise::id))
                    .toList()) {
                hash = SplitMix64.of(hash, described(question, exercise)).next();
                exercises++;
            }
        }
        String digits = Long.toHexString(hash);
        return exercises + " exercises " + "0".repeat(16 - digits.length()) + digits;
    }

    private static String described(Question question, Exercise exercise) {
        return String.join(
                " ",
                exercise.id().toString(),
                Integer.toString(question.revision()),
                exercise.difficulty().toString(),
                new Trait.OfKind(exercise.getClass()).toString(),
                question.objectives().toString());
    }
}
