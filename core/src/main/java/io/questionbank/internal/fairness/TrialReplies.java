package io.questionbank.internal.fairness;

import static io.questionbank.internal.fairness.TrialReply.Expected.FULL;
import static io.questionbank.internal.fairness.TrialReply.Expected.NOTHING_RIGHT;
import static io.questionbank.internal.fairness.TrialReply.Expected.NOT_FULL;

import io.questionbank.grade.Reply;
import io.questionbank.internal.text.Quote;
import io.questionbank.model.Choice;
import io.questionbank.model.CodeOutput;
import io.questionbank.model.CodeReview;
import io.questionbank.model.CodeReview.Lines;
import io.questionbank.model.Exercise;
import io.questionbank.model.MultipleChoice;
import io.questionbank.model.Numeric;
import io.questionbank.model.Ordering;
import io.questionbank.model.ShortText;
import io.questionbank.model.SingleChoice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The replies to try on an exercise. One that breaks a required rule gets none, for it has been reported; nor does one of more
 * parts than a learner can be asked for.
 */
final class TrialReplies {
    private static final int MOST_PARTS = 100;

    private TrialReplies() {}

    static List<TrialReply> to(Exercise exercise) {
        if (exercise instanceof SingleChoice single) {
            return single(single.choices());
        }
        if (exercise instanceof MultipleChoice multiple) {
            return multiple(multiple.choices());
        }
        if (exercise instanceof Numeric numeric) {
            return numeric(numeric);
        }
        if (exercise instanceof ShortText text) {
            return shortText(text);
        }
        if (exercise instanceof Ordering ordering) {
            return ordering(ordering);
        }
        if (exercise instanceof CodeOutput code) {
            return List.of(
                    new TrialReply(Reply.output(code.output()), FULL, "output", "the output itself is graded wrong"));
        }
        if (exercise instanceof CodeReview review) {
            return codeReview(review);
        }
        throw new IllegalStateException("no replies are known to try on " + exercise.getClass());
    }

    private static List<TrialReply> single(List<Choice> choices) {
        if (!hasKey(choices)) {
            return List.of();
        }
        List<TrialReply> trials = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            trials.add(new TrialReply(
                    Reply.choice(choice.id()),
                    choice.correct() ? FULL : NOT_FULL,
                    "choices[" + i + "]",
                    choiceGraded(choice)));
        }
        return trials;
    }

    /** All that is correct, and the same with one choice taken off or added. */
    private static List<TrialReply> multiple(List<Choice> choices) {
        if (!hasKey(choices)) {
            return List.of();
        }
        Set<String> key =
                choices.stream().filter(Choice::correct).map(Choice::id).collect(Collectors.toSet());
        List<TrialReply> trials = new ArrayList<>();
        trials.add(new TrialReply(
                new Reply.ToMultipleChoice(key), FULL, "choices", "the correct choices are graded wrong"));
        for (int i = 0; i < choices.size(); i++) {
            Set<String> other = new HashSet<>(key);
            if (!other.remove(choices.get(i).id())) {
                other.add(choices.get(i).id());
            }
            trials.add(new TrialReply(
                    new Reply.ToMultipleChoice(other), NOT_FULL, "choices[" + i + "]", choiceGraded(choices.get(i))));
        }
        return trials;
    }

    private static String choiceGraded(Choice choice) {
        return choice.correct() ? "choosing this is graded wrong" : "choosing this gets full marks";
    }

    private static boolean hasKey(List<Choice> choices) {
        long ids = choices.stream().map(Choice::id).distinct().count();
        return choices.size() <= MOST_PARTS
                && ids == choices.size()
                && choices.stream().anyMatch(Choice::correct);
    }

    private static List<TrialReply> numeric(Numeric exercise) {
        String number = BigDecimal.valueOf(exercise.answer()).toPlainString();
        List<TrialReply> trials = new ArrayList<>();
        trials.add(new TrialReply(Reply.number(number), FULL, "answer", "the answer itself is graded wrong"));
        exercise.unit().ifPresent(unit -> {
            String withUnit = number + " " + unit;
            trials.add(new TrialReply(
                    Reply.number(withUnit),
                    FULL,
                    "unit",
                    "the reply " + Quote.of(withUnit)
                            + " is not read as the answer; expected a unit of words without digits"));
        });
        return trials;
    }

    private static List<TrialReply> shortText(ShortText exercise) {
        if (exercise.answers().size() + exercise.reject().size() > MOST_PARTS) {
            return List.of();
        }
        List<TrialReply> trials = new ArrayList<>();
        for (int i = 0; i < exercise.answers().size(); i++) {
            Reply.ToExercise reply = Reply.shortText(exercise.answers().get(i));
            trials.add(new TrialReply(reply, FULL, "answers[" + i + "]", "this answer is graded wrong"));
        }
        for (int i = 0; i < exercise.reject().size(); i++) {
            Reply.ToExercise reply = Reply.shortText(exercise.reject().get(i));
            trials.add(new TrialReply(
                    reply,
                    NOT_FULL,
                    "reject[" + i + "]",
                    "this is an answer, too, and gets full marks; expected one or the other"));
        }
        return trials;
    }

    /** The items in order, and with two changed about that read the same. */
    private static List<TrialReply> ordering(Ordering exercise) {
        List<String> key = exercise.items().stream().map(Ordering.Item::id).toList();
        if (key.size() > MOST_PARTS || key.size() != Set.copyOf(key).size()) {
            return List.of();
        }
        List<TrialReply> trials = new ArrayList<>();
        trials.add(new TrialReply(new Reply.ToOrdering(key), FULL, "items", "the right order is graded wrong"));
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < key.size(); i++) {
            Integer same =
                    first.putIfAbsent(exercise.items().get(i).text().source().strip(), i);
            if (same != null) {
                List<String> changed = new ArrayList<>(key);
                Collections.swap(changed, same, i);
                String told = "item '" + key.get(same)
                        + "' reads the same, and the order of the two is graded; expected items that" + " differ";
                trials.add(new TrialReply(new Reply.ToOrdering(changed), FULL, "items[" + i + "]", told));
            }
        }
        return trials;
    }

    private static List<TrialReply> codeReview(CodeReview exercise) {
        long lines = exercise.code().lines().count();
        List<Lines> findings =
                exercise.findings().stream().map(CodeReview.Finding::lines).toList();
        boolean tooMany = findings.size() + exercise.decoys().size() > MOST_PARTS;
        if (tooMany || findings.stream().anyMatch(finding -> finding.last() > lines)) {
            return List.of();
        }
        List<TrialReply> trials = new ArrayList<>();
        trials.add(new TrialReply(
                new Reply.ToCodeReview(findings),
                FULL,
                "findings",
                "a remark on each finding's lines is graded wrong"));
        for (int i = 0; i < exercise.decoys().size(); i++) {
            Lines decoy = exercise.decoys().get(i).lines();
            if (decoy.last() <= lines) {
                trials.add(new TrialReply(
                        Reply.remarks(decoy),
                        NOTHING_RIGHT,
                        "decoys[" + i + "]",
                        "a remark on this decoy's lines hits a finding; expected lines that no finding has"));
            }
        }
        return trials;
    }
}
