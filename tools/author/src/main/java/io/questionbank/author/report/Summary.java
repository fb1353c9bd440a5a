package io.questionbank.author.report;

import io.questionbank.author.text.Counted;
import io.questionbank.author.text.Style;
import io.questionbank.load.LoadResult;
import io.questionbank.model.Topic;

/** What a check looked at, in a line. */
public final class Summary {
    private Summary() {}

    /**
     * {@return such as {@code 8 questions, 24 exercises in 1 topic; no problems}; drafts and retired questions count}
     *
     * @param result of a check
     * @param style with or without colours
     */
    public static String of(LoadResult result, Style style) {
        long questions = result.bank().everyQuestion().size();
        long exercises = result.bank().everyQuestion().stream()
                .mapToLong(question -> question.exercises().size())
                .sum();
        long planned =
                result.bank().everyTopic().stream().filter(Topic::planned).count();
        long topics = result.bank().everyTopic().size() - planned;
        String counts = Counted.of(questions, "question") + ", " + Counted.of(exercises, "exercise") + " in "
                + Counted.of(topics, "topic") + (planned == 0 ? "" : ", " + planned + " planned");
        if (result.hasErrors()) {
            return counts + " could be read";
        }
        return counts + "; " + style.good(result.diagnostics().isEmpty() ? "no problems" : "no errors");
    }
}
