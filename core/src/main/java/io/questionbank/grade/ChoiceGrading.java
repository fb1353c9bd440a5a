package io.questionbank.grade;

import io.questionbank.grade.Grade.Outcome;
import io.questionbank.grade.Grade.Part;
import io.questionbank.model.Choice;
import io.questionbank.model.Exercise;
import io.questionbank.model.MultipleChoice;
import io.questionbank.model.SingleChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares what was chosen with what is to be chosen. */
final class ChoiceGrading {
    private ChoiceGrading() {}

    static Grade single(SingleChoice exercise, String chosen, Scoring scoring) {
        List<Part> parts = parts(exercise, exercise.choices(), Set.of(chosen));
        return Grade.of(exercise, scoring.whole(allRight(parts)), parts);
    }

    static Grade multiple(MultipleChoice exercise, Set<String> chosen, Scoring scoring) {
        List<Part> parts = parts(exercise, exercise.choices(), chosen);
        if (chosen.isEmpty()) {
            return Grade.of(exercise, 0, parts);
        }
        double score =
                scoring.isPartial() ? inPart(exercise.choices(), parts, scoring) : scoring.whole(allRight(parts));
        return Grade.of(exercise, score, parts);
    }

    /** Each right choice gives its share of 1, and each wrong one takes off the penalty. */
    private static double inPart(List<Choice> choices, List<Part> parts, Scoring scoring) {
        if (allRight(parts)) {
            return Grade.MAX; // a sum of thirds may come to a little less
        }
        int right = (int) choices.stream().filter(Choice::correct).count();
        int wrong = choices.size() - right;
        double score = 0;
        for (Part part : parts) {
            score += switch (part.outcome()) {
                case RIGHT -> 1.0 / right;
                case WRONG -> -scoring.penalty().of(Math.max(right, 1), wrong);
                case MISSED -> 0;
            };
        }
        return scoring.bounded(score);
    }

    private static boolean allRight(List<Part> parts) {
        return parts.stream().allMatch(part -> part.outcome() == Outcome.RIGHT);
    }

    private static List<Part> parts(Exercise exercise, List<Choice> choices, Set<String> chosen) {
        List<String> known = choices.stream().map(Choice::id).toList();
        for (String id : chosen) {
            if (!known.contains(id)) {
                throw Mismatch.unknown("choice", id, exercise, known);
            }
        }
        List<Part> parts = new ArrayList<>();
        for (Choice choice : choices) {
            boolean given = chosen.contains(choice.id());
            if (given) {
                Outcome outcome = choice.correct() ? Outcome.RIGHT : Outcome.WRONG;
                parts.add(new Part(outcome, choice.id(), 1, choice.feedback(), choice.mistake()));
            } else if (choice.correct()) {
                parts.add(new Part(Outcome.MISSED, choice.id(), 1, choice.feedback(), Optional.empty()));
            }
        }
        return parts;
    }
}
