package io.questionbank.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How many things each step of a query leaves: a line for all of them, then one a step. */
final class Explanation {
    private static final int COUNT_COLUMN = 33;
    private static final int GAP = 2;

    private record Line(String text, int left, String note) {}

    private final List<Line> lines = new ArrayList<>();

    Explanation(String subject, int all) {
        lines.add(new Line(subject, all, note(all == 0, Optional.empty())));
    }

    /**
     * Adds a step.
     *
     * @param text its part of the sentence
     * @param left how many things it leaves
     * @param doubt what it names that the bank does not have
     */
    void add(String text, int left, Optional<String> doubt) {
        boolean already = lines.get(lines.size() - 1).left() == 0;
        lines.add(new Line("  " + text, left, note(left == 0 && !already, doubt)));
    }

    private static String note(boolean emptied, Optional<String> doubt) {
        if (emptied) {
            return "   <- nothing is left from here on"
                    + doubt.map(": "::concat).orElse("");
        }
        return doubt.map("   <- "::concat).orElse("");
    }

    /** {@return the lines with their counts below each other, without a line break at the end} */
    @Override
    public String toString() {
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
