package io.questionbank.author.read;

import io.questionbank.author.text.Counted;
import io.questionbank.author.text.Page;
import io.questionbank.author.text.Table;
import io.questionbank.bank.BankInfo;
import io.questionbank.bank.QuestionBank;
import io.questionbank.model.Question;
import io.questionbank.model.Source;
import io.questionbank.model.Topic;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** How many of what a bank has; drafts and retired questions do not count. */
public final class Statistics {
    private final QuestionBank bank;
    private final List<Question> questions;
    private final Page page;

    private Statistics(QuestionBank bank, Page page) {
        this.bank = bank;
        this.questions = bank.questions().list();
        this.page = page;
    }

    /**
     * {@return the page, with tables of counts}
     *
     * @param bank what to count
     * @param page to set them on
     */
    public static Page of(QuestionBank bank, Page page) {
        Statistics set = new Statistics(bank, page);
        set.set("Questions by difficulty and cognitive level", LevelTable.ofDifficulties(bank));
        set.objectives();
        set.exercises();
        set.sources();
        set.shares();
        set.statedNumbers();
        Objectives.set(bank, set.questions, page);
        return page;
    }

    private void objectives() {
        for (Topic topic : bank.everyTopic()) {
            if (!topic.objectives().isEmpty()) {
                set(
                        "Questions by objective of " + topic.id() + ", difficulty and cognitive level",
                        LevelTable.ofObjectives(topic, bank));
            }
        }
    }

    private void exercises() {
        Table table = Table.of("kind", "exercises");
        for (Class<?> kind : Kind.all()) {
            table.row(
                    Kind.of(kind),
                    questions.stream()
                            .flatMap(q -> q.exercises().stream())
                            .filter(kind::isInstance)
                            .count());
        }
        set("Exercises by kind", table);
    }

    private void sources() {
        Table table = Table.of("type", "sources", "citations");
        for (Source.Type type : Source.Type.values()) {
            long works = bank.banks().stream()
                    .map(BankInfo::sources)
                    .flatMap(List::stream)
                    .filter(s -> s.type() == type)
                    .count();
            long citations = questions.stream()
                    .flatMap(q -> q.answer().sources().stream())
                    .filter(c -> c.source().type() == type)
                    .count();
            table.row(type, works, citations);
        }
        set("Sources by type", table);
    }

    private void shares() {
        page.gap();
        share("code that runs", q -> !q.answer().code().isEmpty());
        share("claims that are recomputed", q -> !q.answer().claims().isEmpty());
    }

    private void share(String what, Predicate<Question> has) {
        long with = count(questions, has);
        long percent = questions.isEmpty() ? 0 : Math.round(100.0 * with / questions.size());
        page.line(String.format(
                Locale.ROOT, "%d of %d questions (%d %%) have %s", with, questions.size(), percent, what));
    }

    private void statedNumbers() {
        int stated = StatedNumbers.of(bank).size();
        String verb = stated == 1 ? " stands" : " stand";
        page.line(Counted.of(stated, "number") + verb + " in full answers, and in no claim, no code and no formula");
    }

    private void set(String title, Table table) {
        page.heading(title).code(1, table.toString());
    }

    private static long count(List<Question> questions, Predicate<Question> test) {
        return questions.stream().filter(test).count();
    }
}
