package io.questionbank.author.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks lines between words. What follows an item's mark or an indent is indented as far on the next line. */
final class Wrapping {
    private Wrapping() {}

    /** {@return the lines of a text, each of at most {@code width} characters where its words allow it} */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> wrapLine(line, width, lines));
        return lines;
    }

    private static void wrapLine(String line, int width, List<String> lines) {
        String blank = " ".repeat(hang(line));
        StringBuilder current = new StringBuilder(line.substring(0, blank.length()));
        boolean empty = true;
        for (String word : line.substring(blank.length()).split(" ")) {
            if (!empty && length(current) + 1 + length(word) > width) {
                lines.add(current.toString().stripTrailing());
                current = new StringBuilder(blank);
                empty = true;
            }
            current.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(current.toString().stripTrailing());
    }

    /** {@return where the words of a line begin: after blanks and the mark of an item, {@code - } or {@code 1. }} */
    private static int hang(String line) {
        int start = 0;
        while (start < line.length() && line.charAt(start) == ' ') {
            start++;
        }
        int mark = start;
        while (mark < line.length() && Character.isDigit(line.charAt(mark))) {
            mark++;
        }
        boolean numbered = mark > start && line.startsWith(". ", mark);
        return numbered ? mark + 2 : line.startsWith("- ", start) ? start + 2 : start;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
