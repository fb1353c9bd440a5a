package io.questionbank.study;

import io.questionbank.study.CodeReviewSession.Change;
import io.questionbank.study.CodeReviewSession.Change.Edit;
import java.util.ArrayList;
import java.util.List;

/**
 * Two texts in one, line by line, with as many lines kept as can be: a longest common subsequence. Texts of which more than a
 * million pairs of lines would have to be compared share only their first and last lines.
 */
final class LineDiff {
    private static final int MOST_PAIRS = 1_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<Change> changes = new ArrayList<>();

    private LineDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        int head = 0;
        while (head < shorter() && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter() - head && fromEnd(before, tail).equals(fromEnd(after, tail))) {
            tail++;
        }
        add(Edit.KEPT, before.subList(0, head));
        between(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
        add(Edit.KEPT, before.subList(before.size() - tail, before.size()));
    }

    static List<Change> of(String before, String after) {
        return List.copyOf(new LineDiff(before.lines().toList(), after.lines().toList()).changes);
    }

    private int shorter() {
        return Math.min(before.size(), after.size());
    }

    private static String fromEnd(List<String> lines, int back) {
        return lines.get(lines.size() - 1 - back);
    }

    private void add(Edit edit, List<String> lines) {
        lines.forEach(line -> changes.add(new Change(edit, line)));
    }

    private void between(List<String> old, List<String> fresh) {
        if ((long) old.size() * fresh.size() > MOST_PAIRS) {
            add(Edit.REMOVED, old);
            add(Edit.ADDED, fresh);
            return;
        }
        int[][] common = common(old, fresh);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
                changes.add(new Change(Edit.KEPT, old.get(i++)));
                j++;
            } else if (j == fresh.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                changes.add(new Change(Edit.REMOVED, old.get(i++)));
            } else {
                changes.add(new Change(Edit.ADDED, fresh.get(j++)));
            }
        }
    }

    /** {@return how many lines can be kept of the old ones from {@code i} and the new ones from {@code j}} */
    private static int[][] common(List<String> old, List<String> fresh) {
        int[][] common = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(fresh.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
