package io.questionbank.study;

import io.questionbank.bank.QuestionBank;
import io.questionbank.grade.Grade;
import io.questionbank.grade.Reply;
import io.questionbank.grade.Scoring;
import io.questionbank.model.ExerciseId;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.study.TestReport.Belief;
import io.questionbank.study.TestReport.Result;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Turns the replies to a form into a report. */
final class Grading {
    private final QuestionBank bank;
    private final TestForm form;

    Grading(QuestionBank bank, TestForm form) {
        this.bank = bank;
        this.form = form;
    }

    TestReport report(Map<ExerciseId, ? extends Reply.ToExercise> replies, Scoring scoring) {
        List<ExerciseId> asked =
                form.items().stream().map(CandidateView::exercise).toList();
        for (ExerciseId replied : replies.keySet()) {
            if (!asked.contains(replied)) {
                throw new IllegalArgumentException(
                        "a reply to '" + replied + "', which is not on this form; expected one of " + asked);
            }
        }
        List<Grade> grades = asked.stream()
                .map(id -> reply(replies, id).grade(bank.requireExercise(id), scoring))
                .toList();
        return new TestReport(
                form.coordinates(),
                grades,
                results(grades, question -> Stream.of(Tally.topic(bank, question))),
                results(grades, question -> Tally.objectives(bank, question)),
                grades.stream().flatMap(this::beliefs).toList(),
                studyNext(grades));
    }

    private static Reply.ToExercise reply(Map<ExerciseId, ? extends Reply.ToExercise> replies, ExerciseId id) {
        return replies.containsKey(id) ? replies.get(id) : Reply.none();
    }

    private Question question(Grade grade) {
        return bank.requireQuestion(grade.exercise().question());
    }

    private List<Result> results(List<Grade> grades, Function<Question, Stream<Result>> of) {
        Tally tally = new Tally();
        grades.forEach(grade -> of.apply(question(grade)).forEach(result -> tally.add(result, grade.score())));
        return tally.results();
    }

    private Stream<Belief> beliefs(Grade grade) {
        return question(grade).answer().mistakes().stream()
                .filter(mistake -> grade.mistakes().contains(mistake.id()))
                .map(mistake -> new Belief(grade.exercise(), mistake));
    }

    /** {@return the questions missed, each behind those of its prerequisites that the test did not show to be known} */
    private List<QuestionId> studyNext(List<Grade> grades) {
        Set<QuestionId> known = new LinkedHashSet<>();
        Set<QuestionId> missed = new LinkedHashSet<>();
        grades.forEach(
                grade -> (grade.full() ? known : missed).add(grade.exercise().question()));
        known.removeAll(missed);
        Set<QuestionId> next = new LinkedHashSet<>();
        for (QuestionId id : missed) {
            bank.requireQuestion(id).prerequisites().stream()
                    .filter(needed -> bank.question(needed).isPresent() && !known.contains(needed))
                    .forEach(next::add);
            next.add(id);
        }
        return List.copyOf(next);
    }
}
