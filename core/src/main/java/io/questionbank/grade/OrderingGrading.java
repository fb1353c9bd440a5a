package io.questionbank.grade;

import io.questionbank.grade.Grade.Outcome;
import io.questionbank.grade.Grade.Part;
import io.questionbank.model.Ordering;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares an order with the right one, as a whole or pair by pair. */
final class OrderingGrading {
    private OrderingGrading() {}

    static Grade grade(Ordering exercise, List<String> given, Scoring scoring) {
        List<String> key = exercise.items().stream().map(Ordering.Item::id).toList();
        check(exercise, given, key);
        if (given.isEmpty()) {
            return Grade.unattempted(exercise);
        }
        boolean exact = given.equals(key);
        boolean whole = exact || !scoring.isPartial();
        double score = whole ? scoring.whole(exact) : scoring.bounded(byPairs(given, key, scoring.penalty()));
        return Grade.of(exercise, score, parts(given, key));
    }

    private static void check(Ordering exercise, List<String> given, List<String> key) {
        Set<String> seen = new HashSet<>();
        for (String id : given) {
            if (!key.contains(id)) {
                throw Mismatch.unknown("item", id, exercise, key);
            }
            if (!seen.add(id)) {
                throw new IllegalArgumentException(
                        "item '" + id + "' stands twice in a reply to '" + exercise.id() + "'; expected once");
            }
        }
    }

    /** Kendall's rank correlation tau, where nothing is tied; see Kendall (1938), A New Measure of Rank Correlation. */
    private static double byPairs(List<String> given, List<String> key, Scoring.Penalty penalty) {
        int inOrder = 0;
        int turned = 0;
        for (int i = 0; i < given.size(); i++) {
            for (int j = i + 1; j < given.size(); j++) {
                boolean right = key.indexOf(given.get(i)) < key.indexOf(given.get(j));
                inOrder += right ? 1 : 0;
                turned += right ? 0 : 1;
            }
        }
        double pairs = Math.max(1, key.size() * (key.size() - 1) / 2.0);
        return switch (penalty) {
            case NONE -> inOrder / pairs;
            case ALL -> turned > 0 ? inOrder / pairs - 1 : inOrder / pairs;
            case PER_WRONG_CHOICE, PER_WRONG_CHOICE_AT_MOST_HALF, PER_RIGHT_CHOICE -> (inOrder - turned) / pairs;
        };
    }

    private static List<Part> parts(List<String> given, List<String> key) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            String id = key.get(i);
            int at = given.indexOf(id);
            Outcome outcome = at == i ? Outcome.RIGHT : at < 0 ? Outcome.MISSED : Outcome.WRONG;
            parts.add(Part.of(outcome, id));
        }
        return parts;
    }
}
