package io.questionbank.grade;

import io.questionbank.grade.Grade.Outcome;
import io.questionbank.grade.Grade.Part;
import io.questionbank.model.CodeOutput;
import java.util.ArrayList;
import java.util.List;

/** Compares what a program is said to print with what it prints, line by line. */
final class CodeOutputGrading {
    private CodeOutputGrading() {}

    static Grade grade(CodeOutput exercise, String text, Scoring scoring) {
        List<String> given = lines(text);
        List<String> printed = lines(exercise.output());
        if (given.isEmpty() && !printed.isEmpty()) {
            return Grade.unattempted(exercise);
        }
        return Grade.of(exercise, scoring.whole(given.equals(printed)), parts(given, printed));
    }

    private static List<Part> parts(List<String> given, List<String> printed) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < Math.max(given.size(), printed.size()); i++) {
            if (i < given.size() && i < printed.size() && given.get(i).equals(printed.get(i))) {
                parts.add(Part.of(Outcome.RIGHT, given.get(i)));
                continue;
            }
            if (i < given.size()) {
                parts.add(Part.of(Outcome.WRONG, given.get(i)));
            }
            if (i < printed.size()) {
                parts.add(Part.of(Outcome.MISSED, printed.get(i)));
            }
        }
        return parts;
    }

    private static List<String> lines(String text) {
        List<String> lines =
                new ArrayList<>(text.lines().map(String::stripTrailing).toList());
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }
}
