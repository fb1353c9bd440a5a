package io.questionbank.author.release;

import io.questionbank.author.release.Ledger.Kind;
import io.questionbank.model.Answer;
import io.questionbank.model.CodeSample;
import io.questionbank.model.Exercise;
import io.questionbank.model.KeyPoint;
import io.questionbank.model.Mistake;
import io.questionbank.model.Question;
import io.questionbank.model.Status;
import java.util.function.Function;

/** What became of a question that both releases have. */
final class QuestionChanges {
    private static final Kind EXERCISE = new Kind("exercise", Bump.MINOR);
    /** A new one changes what a reply is worth. */
    private static final Kind KEY_POINT = new Kind("key point", Bump.MAJOR);

    private static final Kind MISTAKE = new Kind("mistake", Bump.MINOR);
    private static final Kind SAMPLE = new Kind("code sample", Bump.PATCH);

    private final String id;
    private final Question before;
    private final Question after;
    private final Ledger ledger;

    private QuestionChanges(Question before, Question after, Ledger ledger) {
        this.id = before.id().toString();
        this.before = before;
        this.after = after;
        this.ledger = ledger;
    }

    static void compare(Question before, Question after, Ledger ledger) {
        QuestionChanges changes = new QuestionChanges(before, after, ledger);
        changes.meaning();
        changes.words();
        changes.answer(before.answer(), after.answer());
        ledger.compare(
                changes.id,
                before.exercises(),
                after.exercises(),
                EXERCISE,
                exercise -> exercise.id().name(),
                (Exercise old, Exercise kept) -> ExerciseChanges.compare(old, kept, ledger));
    }

    private void meaning() {
        if (before.revision() != after.revision()) {
            ledger.add(
                    id,
                    Bump.MAJOR,
                    "revision " + after.revision() + " after " + before.revision() + ": another meaning");
        }
        if (!before.status().equals(after.status())) {
            ledger.add(id, Bump.MINOR, status(after.status()));
        }
    }

    private static String status(Status status) {
        if (status instanceof Status.Retired retired) {
            return "retired"
                    + retired.supersededBy()
                            .map(next -> ", superseded by " + next)
                            .orElse("");
        }
        return "in use again";
    }

    private void words() {
        patch("prompt", Question::prompt);
        patch("ways to ask", Question::askedAs);
        patch("difficulty", Question::difficulty);
        patch("cognitive level", Question::cognitiveLevel);
        patch("time", Question::time);
        patch("tags", Question::tags);
        patch("objectives", Question::objectives);
        patch("prerequisites", Question::prerequisites);
        patch("follow-ups", Question::followUps);
        patch("hints", Question::hints);
        patch("brief answer", question -> question.answer().brief());
        patch("full answer", question -> question.answer().full());
        patch("claims", question -> question.answer().claims());
        patch("sources", question -> question.answer().sources());
    }

    private void patch(String property, Function<Question, Object> of) {
        ledger.compare(id, before, after, Bump.PATCH, property, of);
    }

    private void answer(Answer old, Answer fresh) {
        ledger.compare(id, old.keyPoints(), fresh.keyPoints(), KEY_POINT, KeyPoint::id, this::keyPoint);
        ledger.compare(id, old.mistakes(), fresh.mistakes(), MISTAKE, Mistake::id, (said, kept) -> {
            if (!said.equals(kept)) {
                ledger.add(id, Bump.PATCH, "mistake '" + said.id() + "' is worded anew");
            }
        });
        ledger.compare(id, old.code(), fresh.code(), SAMPLE, CodeSample::id, (ran, kept) -> {
            if (!ran.equals(kept)) {
                ledger.add(id, Bump.PATCH, "code sample '" + ran.id() + "' changed");
            }
        });
    }

    private void keyPoint(KeyPoint old, KeyPoint kept) {
        if (old.weight() != kept.weight()) {
            ledger.add(
                    id,
                    Bump.MAJOR,
                    "key point '" + old.id() + "' weighs " + kept.weight() + ", not " + old.weight() + " as before");
        } else if (!old.equals(kept)) {
            ledger.add(id, Bump.PATCH, "key point '" + old.id() + "' is worded anew");
        }
    }
}
