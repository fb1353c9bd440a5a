package io.questionbank.author.read;

import io.questionbank.author.text.Counted;
import io.questionbank.author.text.Page;
import io.questionbank.author.text.Table;
import io.questionbank.bank.BankInfo;
import io.questionbank.bank.QuestionBank;
import io.questionbank.model.CognitiveLevel;
import io.questionbank.model.Difficulty;
import io.questionbank.model.Objective;
import io.questionbank.model.Question;
import io.questionbank.model.Source;
import io.questionbank.model.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        set.levels();
        set.objectives();
        set.exercises();
        set.sources();
        set.shares();
        set.statedNumbers();
        Objectives.set(bank, set.questions, page);
        return page;
    }

    private void levels() {
        Table table = levelTable("difficulty");
        for (Difficulty row : Difficulty.values()) {
            List<Question> asHard =
                    questions.stream().filter(q -> q.difficulty() == row).toList();
            table.row(levelRow(asHard, row.toString()));
        }
        set("Questions by difficulty and cognitive level", table);
    }

    private static Table levelTable(String... names) {
        List<String> columns = new ArrayList<>(List.of(names));
        Arrays.stream(CognitiveLevel.values()).map(CognitiveLevel::toString).forEach(columns::add);
        columns.addAll(List.of("unsaid", "all"));
        return Table.of(columns);
    }

    private static List<Object> levelRow(List<Question> counted, String... names) {
        List<Object> row = new ArrayList<>(List.of(names));
        for (CognitiveLevel level : CognitiveLevel.values()) {
            row.add(count(counted, q -> q.cognitiveLevel().equals(Optional.of(level))));
        }
        row.add(count(counted, q -> q.cognitiveLevel().isEmpty()));
        row.add((long) counted.size());
        return row;
    }

    private void objectives() {
        for (Topic topic : bank.topics()) {
            if (!topic.objectives().isEmpty()) {
                Table table = levelTable("objective", "difficulty");
                topic.objectives().forEach(objective -> objective(objective, topic, table));
                set("Questions by objective of " + topic.id() + ", difficulty and cognitive level", table);
            }
        }
    }

    /** One row for all of an objective's questions, and one for each difficulty that some of them have. */
    private void objective(Objective objective, Topic topic, Table table) {
        List<Question> own = questions.stream()
                .filter(q -> Objectives.serves(q, topic, objective))
                .toList();
        table.row(levelRow(own, objective.id(), "all"));
        for (Difficulty difficulty : Difficulty.values()) {
            List<Question> asHard =
                    own.stream().filter(q -> q.difficulty() == difficulty).toList();
            if (!asHard.isEmpty()) {
                table.row(levelRow(asHard, "", difficulty.toString()));
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
