package io.questionbank.load;

import io.questionbank.internal.text.Quote;
import io.questionbank.internal.yaml.Problems;
import io.questionbank.internal.yaml.SourceReader;
import io.questionbank.internal.yaml.SourceText;
import io.questionbank.model.Exercise;
import io.questionbank.model.ExerciseId;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Status;
import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic.Fix;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The ids that a bank has ever released, one a line. Each must still be there: learners' records name it. */
final class PublishedIds {
    static final String FILE = "published-ids.txt";

    private final Map<QuestionId, Question> questions = new HashMap<>();
    private final Set<ExerciseId> exercises = new HashSet<>();
    private final Predicate<QuestionId> unread;
    private final Problems problems;

    /**
     * Knows what the bank has now.
     *
     * @param questions that could be read
     * @param unread whether a question is missing because it, or what lists it, could not be read
     * @param problems where lost ids are reported
     */
    PublishedIds(List<Question> questions, Predicate<QuestionId> unread, Problems problems) {
        for (Question question : questions) {
            this.questions.put(question.id(), question);
            question.exercises().stream().map(Exercise::id).forEach(exercises::add);
        }
        this.unread = unread;
        this.problems = problems;
    }

    void check(String file, byte[] bytes) {
        SourceReader.read(file, bytes, problems).ifPresent(this::check);
    }

    private void check(SourceText source) {
        String text = source.text();
        for (int start = 0; start < text.length() && !problems.full(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            check(text.substring(start, end), new Line(source, start, end));
            start = end + 1;
        }
    }

    /** Where a line is. */
    private record Line(SourceText source, int start, int end) {
        void reject(Code code, String message, String advice, Problems problems) {
            problems.add(code, source.span(start, end), message, Fix.advice(advice));
        }
    }

    private void check(String id, Line line) {
        try {
            if (id.contains("#")) {
                check(ExerciseId.of(id), line);
            } else {
                check(QuestionId.of(id), line);
            }
        } catch (IllegalArgumentException malformed) {
            line.reject(
                    Code.WRONG_FORM,
                    "this line is " + Quote.of(id) + "; expected the id of a question or an exercise",
                    "take the file of the last release; it only grows",
                    problems);
        }
    }

    private void check(QuestionId id, Line line) {
        Question question = questions.get(id);
        if (question == null && !unread.test(id)) {
            lost("question '" + id + "' was released and is gone", line);
        } else if (question != null && question.status() instanceof Status.Draft) {
            lost("question '" + id + "' was released and is a draft now", line);
        }
    }

    private void check(ExerciseId id, Line line) {
        if (questions.containsKey(id.question()) && !exercises.contains(id)) {
            line.reject(
                    Code.DELETED_ID,
                    "exercise '" + id + "' was released and is gone",
                    "restore it; to replace it, retire its question in favour of another",
                    problems);
        }
    }

    private void lost(String message, Line line) {
        line.reject(
                Code.DELETED_ID,
                message,
                "restore it; where it should not be asked any more, give it 'status: retired'",
                problems);
    }
}
