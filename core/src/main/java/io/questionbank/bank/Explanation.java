package io.questionbank.bank;

import io.questionbank.model.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Runs a query step by step and writes down how many questions each step leaves. */
final class Explanation {
    private static final int COUNT_COLUMN = 33;
    private static final int GAP = 2;

    private record Line(String text, int left, String note) {}

    private Explanation() {}

    /** {@return one line for {@code subject}, then one a step, without a line break at the end} */
    static String of(String subject, List<Question> questions, List<Step> steps, QuestionBank bank) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(subject, questions.size(), note(questions.isEmpty(), "")));
        List<Question> left = questions;
        for (Step step : steps) {
            boolean already = left.isEmpty();
            left = step.leaves().apply(left.stream()).toList();
            String note =
                    note(left.isEmpty() && !already, step.doubt().apply(bank).orElse(""));
            lines.add(new Line("  " + step.text(), left.size(), note));
        }
        return aligned(lines);
    }

    private static String note(boolean emptied, String doubt) {
        if (emptied) {
            return "   <- nothing is left from here on" + (doubt.isEmpty() ? "" : ": " + doubt);
        }
        return doubt.isEmpty() ? "" : "   <- " + doubt;
    }

    private static String aligned(List<Line> lines) {
        int column = lines.stream().mapToInt(line -> line.text().length() + GAP).reduce(COUNT_COLUMN, Math::max);
        int countEnd = column + String.valueOf(lines.get(0).left()).length();
        return lines.stream()
                .map(line -> {
                    String count = String.valueOf(line.left());
                    String gap = " ".repeat(countEnd - line.text().length() - count.length());
                    return line.text() + gap + count + line.note();
                })
                .collect(Collectors.joining("\n"));
    }
}
