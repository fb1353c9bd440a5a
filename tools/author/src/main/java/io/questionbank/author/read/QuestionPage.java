package io.questionbank.author.read;

import io.questionbank.author.text.Page;
import io.questionbank.model.Answer;
import io.questionbank.model.CodeSample;
import io.questionbank.model.Exercise;
import io.questionbank.model.KeyPoint;
import io.questionbank.model.Markdown;
import io.questionbank.model.Mistake;
import io.questionbank.model.Question;
import io.questionbank.model.Status;
import java.util.List;

/**
 * A question for reading at a terminal.
 *
 * <pre>{@code out.print(QuestionPage.withAnswers(question, new Page(80, Style.PLAIN)));}</pre>
 */
public final class QuestionPage {
    private static final int SECONDS_PER_MINUTE = 60;

    private final Question question;
    private final Page page;

    private QuestionPage(Question question, Page page) {
        this.question = question;
        this.page = page;
    }

    /**
     * {@return the page, with prompt, answer, exercises with their keys, and sources}
     *
     * @param question what to set
     * @param page to set it on
     */
    public static Page withAnswers(Question question, Page page) {
        QuestionPage set = new QuestionPage(question, page);
        set.head();
        set.answer();
        set.exercises(true);
        Sources.set(question.answer().sources(), page);
        return page;
    }

    /**
     * {@return the page, with prompt, hints and exercises, and nothing that gives an answer away}
     *
     * @param question what to set
     * @param page to set it on
     */
    public static Page withoutAnswers(Question question, Page page) {
        QuestionPage set = new QuestionPage(question, page);
        set.head();
        set.exercises(false);
        return page;
    }

    private void head() {
        long minutes = Math.max(1, (question.time().toSeconds() + SECONDS_PER_MINUTE / 2) / SECONDS_PER_MINUTE);
        String level = question.cognitiveLevel().map(l -> ", " + l).orElse("");
        String tags = question.tags().isEmpty() ? "" : ", tagged " + String.join(", ", question.tags());
        page.line(page.style().faint(question.id().toString()))
                .text(0, question.difficulty() + level + ", about " + minutes + " min" + tags);
        if (question.status() instanceof Status.Draft) {
            page.line("draft: queries never show it");
        } else if (question.status() instanceof Status.Retired retired) {
            page.text(0, "retired: " + retired.reason());
            retired.supersededBy().ifPresent(other -> page.line("ask instead: " + other));
        }
        page.gap().strong(question.prompt().plain());
        if (!question.hints().isEmpty()) {
            page.heading("Hints");
            items(question.hints());
        }
    }

    private void items(List<Markdown> texts) {
        texts.forEach(text -> page.text(1, "- " + text.plain().replace("\n", "\n  ")));
    }

    private void answer() {
        Answer answer = question.answer();
        page.heading("In brief").markdown(1, answer.brief());
        answer.full().ifPresent(full -> page.heading("In full").markdown(1, full));
        if (!answer.keyPoints().isEmpty()) {
            page.heading("Key points");
            items(answer.keyPoints().stream().map(KeyPoint::point).toList());
        }
        if (!answer.mistakes().isEmpty()) {
            page.heading("Mistakes");
            answer.mistakes().forEach(this::mistake);
        }
        answer.code().forEach(this::code);
    }

    private void mistake(Mistake mistake) {
        items(List.of(mistake.claim()));
        page.text(2, "But: " + mistake.correction().plain());
    }

    private void code(CodeSample sample) {
        page.heading("Code: " + sample.id() + " (" + sample.language() + ")").code(1, sample.source());
        if (!sample.output().isBlank()) {
            page.gap().line("  prints").code(2, sample.output());
        }
    }

    private void exercises(boolean keys) {
        for (Exercise exercise : question.exercises()) {
            new ExercisePage(page, keys).set(exercise);
        }
    }
}
