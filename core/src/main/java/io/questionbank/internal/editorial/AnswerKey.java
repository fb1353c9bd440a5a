package io.questionbank.internal.editorial;

import io.questionbank.internal.rules.Choices;
import io.questionbank.internal.text.Wording;
import io.questionbank.model.CodeOutput;
import io.questionbank.model.CodeReview;
import io.questionbank.model.Exercise;
import io.questionbank.model.Numeric;
import io.questionbank.model.Ordering;
import io.questionbank.model.ShortText;
import io.questionbank.validate.Place;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What an exercise asks and what it takes for right. Each choice counts for itself, since another exercise may offer others.
 *
 * @param asked kind, prompt, and all else that the learner sees
 * @param answer equal for equal answers
 * @param place of the answer
 */
record AnswerKey(String asked, Object answer, Place place) {
    /** No text of a bank holds it. */
    private static final String BETWEEN = "\0";

    static AnswerKey of(Exercise exercise, Choices.Placed placed) {
        String asked = asked(exercise, placed.choice().text().plain().strip());
        return new AnswerKey(asked, placed.choice().correct(), placed.place().at("correct"));
    }

    /** {@return the key of an exercise; none has one whose choices have keys of their own} */
    static Optional<AnswerKey> of(Exercise exercise, Place place) {
        if (exercise instanceof Numeric numeric) {
            String asked = asked(exercise, numeric.unit().orElse(""));
            return Optional.of(new AnswerKey(asked, numeric.answer(), place.at("answer")));
        }
        if (exercise instanceof ShortText text) {
            return Optional.of(new AnswerKey(asked(exercise), wordings(text.answers()), place.at("answers")));
        }
        if (exercise instanceof Ordering ordering) {
            List<String> items =
                    ordering.items().stream().map(item -> item.text().plain()).toList();
            String[] seen = new TreeSet<>(items).toArray(String[]::new);
            return Optional.of(new AnswerKey(asked(exercise, seen), items, place.at("items")));
        }
        if (exercise instanceof CodeOutput code) {
            String asked = asked(exercise, code.language(), code.source());
            return Optional.of(new AnswerKey(asked, code.output().stripTrailing(), place.at("output")));
        }
        if (exercise instanceof CodeReview review) {
            String asked = asked(exercise, review.language(), review.code());
            return Optional.of(new AnswerKey(asked, lines(review), place.at("findings")));
        }
        return Optional.empty();
    }

    private static String asked(Exercise exercise, String... seen) {
        String prompt = Wording.of(exercise.prompt().plain());
        return exercise.getClass().getSimpleName() + BETWEEN + prompt + BETWEEN + String.join(BETWEEN, seen);
    }

    private static TreeSet<String> wordings(List<String> answers) {
        TreeSet<String> wordings = new TreeSet<>();
        answers.forEach(answer -> wordings.add(Wording.of(answer)));
        return wordings;
    }

    private static TreeSet<String> lines(CodeReview review) {
        TreeSet<String> lines = new TreeSet<>();
        review.findings().forEach(finding -> lines.add(finding.lines().toString()));
        return lines;
    }
}
