package io.questionbank.author.read;

import io.questionbank.author.text.Table;
import io.questionbank.bank.QuestionBank;
import io.questionbank.model.CognitiveLevel;
import io.questionbank.model.Difficulty;
import io.questionbank.model.Question;
import io.questionbank.model.Topic;
import io.questionbank.model.Topic.Objective;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts questions, a column for each cognitive level. */
final class LevelTable {
    private final Table table;

    private LevelTable(String... names) {
        List<String> columns = new ArrayList<>(List.of(names));
        Arrays.stream(CognitiveLevel.values()).map(CognitiveLevel::toString).forEach(columns::add);
        columns.addAll(List.of("unsaid", "all"));
        this.table = Table.of(columns);
    }

    static Table ofDifficulties(QuestionBank bank) {
        LevelTable set = new LevelTable("difficulty");
        for (Difficulty difficulty : Difficulty.values()) {
            set.row(bank.questions().stream().filter(q -> q.difficulty() == difficulty), difficulty.toString());
        }
        return set.table;
    }

    /** {@return a row for all questions of an objective, and one for each difficulty that some of them have} */
    static Table ofObjectives(Topic topic, QuestionBank bank) {
        LevelTable set = new LevelTable("objective", "difficulty");
        for (Objective objective : topic.objectives()) {
            List<Question> own = bank.questions().stream()
                    .filter(q -> Objectives.serves(q, topic, objective))
                    .toList();
            set.row(own.stream(), objective.id(), "all");
            own.stream()
                    .map(Question::difficulty)
                    .distinct()
                    .sorted()
                    .forEach(difficulty ->
                            set.row(own.stream().filter(q -> q.difficulty() == difficulty), "", difficulty.toString()));
        }
        return set.table;
    }

    private void row(Stream<Question> counted, String... names) {
        List<Optional<CognitiveLevel>> found =
                counted.map(Question::cognitiveLevel).toList();
        List<Object> row = new ArrayList<>(List.of(names));
        for (CognitiveLevel level : CognitiveLevel.values()) {
            row.add(count(found, Optional.of(level)));
        }
        row.add(count(found, Optional.empty()));
        row.add((long) found.size());
        table.row(row);
    }

    private static long count(List<Optional<CognitiveLevel>> found, Optional<CognitiveLevel> level) {
        return found.stream().filter(level::equals).count();
    }
}
