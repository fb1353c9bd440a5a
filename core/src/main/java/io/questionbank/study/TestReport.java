package io.questionbank.study;

import io.questionbank.grade.Grade;
import io.questionbank.model.ExerciseId;
import io.questionbank.model.Mistake;
import io.questionbank.model.QuestionId;
import java.util.List;
import java.util.Objects;

/**
 * How a candidate did on a technical test: by topic, by objective and by mistake, and what to study next.
 *
 * <pre>{@code
 * TestReport report = form.grade(bank, replies, Scoring.partial());
 * report.beliefs().forEach(System.out::println); // believes: Clipping the gradients cures vanishing gradients.
 * }</pre>
 *
 * @param coordinates of the form
 * @param grades of the items, in the form's order
 * @param topics what was reached in each topic, in the order in which they come on the form
 * @param objectives what was reached for each objective; an item counts for every objective of its question
 * @param beliefs the mistakes that the replies show
 * @param studyNext the questions with an item that was not answered in full, each behind those of its prerequisites that are in
 *     the bank and were not answered in full on this test
 */
public record TestReport(
        TestForm.Coordinates coordinates,
        List<Grade> grades,
        List<Result> topics,
        List<Result> objectives,
        List<Belief> beliefs,
        List<QuestionId> studyNext) {
    /**
     * What was reached on some of the items.
     *
     * @param id of the topic, or of topic and objective, such as {@code rnn-sequences/size-model}
     * @param name of the topic, or what the objective says
     * @param points reached, 1 at best for each item
     * @param items how many there were
     */
    public record Result(String id, String name, double points, int items) {
        public Result {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
        }

        /** {@return the points as a share of those that could be reached; 0 where there were no items} */
        public double share() {
            return items == 0 ? 0 : points / items;
        }

        Result plus(double score) {
            return new Result(id, name, points + score, items + 1);
        }
    }

    /**
     * Something false that a reply says.
     *
     * @param exercise replied to
     * @param mistake what is believed, and why it is wrong
     */
    public record Belief(ExerciseId exercise, Mistake mistake) {
        public Belief {
            Objects.requireNonNull(exercise, "exercise");
            Objects.requireNonNull(mistake, "mistake");
        }

        /** {@return such as {@code believes: Clipping the gradients cures vanishing gradients.}} */
        @Override
        public String toString() {
            return "believes: " + mistake.claim().plain();
        }
    }

    public TestReport {
        Objects.requireNonNull(coordinates, "coordinates");
        grades = List.copyOf(grades);
        topics = List.copyOf(topics);
        objectives = List.copyOf(objectives);
        beliefs = List.copyOf(beliefs);
        studyNext = List.copyOf(studyNext);
    }

    /** {@return the points of all items; below 0 only where the scoring goes there} */
    public double points() {
        return grades.stream().mapToDouble(Grade::score).sum();
    }

    /** {@return the points as a share of those that could be reached} */
    public double score() {
        return points() / grades.size();
    }

    /** {@return whether the score reaches the pass mark; sums of thirds may be a billionth short of it} */
    public boolean passed() {
        return score() >= coordinates.blueprint().passMark() - 1e-9;
    }
}
