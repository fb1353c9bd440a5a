package io.questionbank.study;

import io.questionbank.bank.QuestionBank;
import io.questionbank.model.Question;
import io.questionbank.model.Topic;
import io.questionbank.study.TestReport.Result;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Adds up what was reached by topic or by objective, in the order in which they come. */
final class Tally {
    private final Map<String, Result> results = new LinkedHashMap<>();

    /** @param of the result without points that is meant */
    void add(Result of, double points) {
        results.put(of.id(), results.getOrDefault(of.id(), of).plus(points));
    }

    List<Result> results() {
        return List.copyOf(results.values());
    }

    static Result topic(QuestionBank bank, Question question) {
        Topic topic = bank.requireTopic(question.id().topic());
        return new Result(topic.id().toString(), topic.name(), 0, 0);
    }

    static Stream<Result> objectives(QuestionBank bank, Question question) {
        Topic topic = bank.requireTopic(question.id().topic());
        return question.objectives().stream()
                .distinct()
                .map(id -> new Result(topic.id() + "/" + id, statement(topic, id), 0, 0));
    }

    private static String statement(Topic topic, String objective) {
        return topic.objectives().stream()
                .filter(known -> known.id().equals(objective))
                .map(Topic.Objective::statement)
                .findFirst()
                .orElse(objective);
    }
}
