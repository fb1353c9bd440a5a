package io.questionbank.author.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a printed text differs from the expected one, told from the first line on that does.
 *
 * @param expected the lines of the expected text
 * @param printed the lines of the printed text
 * @param line the first that differs, 1-based
 */
record Difference(List<String> expected, List<String> printed, int line) {
    private static final int CONTEXT = 2;
    private static final int SHOWN = 6;
    private static final int WIDTH = 160;

    /** {@return nothing where the texts are equal} @param exactly whether trailing space matters */
    static Optional<Difference> between(String expected, String printed, boolean exactly) {
        List<String> wanted = lines(expected, exactly);
        List<String> got = lines(printed, exactly);
        if (wanted.equals(got)) {
            return Optional.empty();
        }
        int same = 0;
        while (same < Math.min(wanted.size(), got.size()) && wanted.get(same).equals(got.get(same))) {
            same++;
        }
        return Optional.of(new Difference(wanted, got, same + 1));
    }

    /** A text that ends in a line break has an empty line after it, which tells it from a text that does not. */
    private static List<String> lines(String text, boolean exactly) {
        return exactly
                ? List.of(text.split("\n", -1))
                : text.stripTrailing().lines().map(String::stripTrailing).toList();
    }

    /** {@return what is printed and what was expected, in a line} */
    String message() {
        Optional<String> got = at(printed);
        Optional<String> wanted = at(expected);
        if (got.equals(Optional.of("")) && wanted.isEmpty()) {
            return "the code prints a line break at its end; expected none: an output in block form, '|', has one";
        }
        if (wanted.equals(Optional.of("")) && got.isEmpty()) {
            return "the code prints no line break at its end; expected one";
        }
        String what = got.map(text -> "the code prints '" + shown(text) + "' in line " + line)
                .orElse("the code prints no line " + line);
        return what + "; expected "
                + wanted.map(text -> "'" + shown(text) + "'").orElse("no such line");
    }

    /** {@return the texts around the line, each line with its number, a minus if it is expected and a plus if it is printed} */
    List<String> detail() {
        List<String> detail = new ArrayList<>();
        for (int i = Math.max(1, line - CONTEXT); i < line; i++) {
            detail.add(numbered(i, ' ', expected.get(i - 1)));
        }
        int alike = alikeAtTheEnd();
        List<String> wanted = expected.subList(line - 1, expected.size() - alike);
        List<String> got = printed.subList(line - 1, printed.size() - alike);
        numbered('-', wanted).forEach(detail::add);
        numbered('+', got).forEach(detail::add);
        return detail;
    }

    private int alikeAtTheEnd() {
        int most = Math.min(expected.size(), printed.size()) - (line - 1);
        int alike = 0;
        while (alike < most
                && expected.get(expected.size() - 1 - alike).equals(printed.get(printed.size() - 1 - alike))) {
            alike++;
        }
        return alike;
    }

    private Stream<String> numbered(char sign, List<String> lines) {
        Stream<String> shown =
                IntStream.range(0, Math.min(SHOWN, lines.size())).mapToObj(i -> numbered(line + i, sign, lines.get(i)));
        return lines.size() <= SHOWN
                ? shown
                : Stream.concat(
                        shown, Stream.of("     " + sign + " ... and " + (lines.size() - SHOWN) + " lines more"));
    }

    private static String numbered(int number, char sign, String text) {
        return String.format(Locale.ROOT, "%4d %c %s", number, sign, shown(text))
                .stripTrailing();
    }

    private Optional<String> at(List<String> lines) {
        return line <= lines.size() ? Optional.of(lines.get(line - 1)) : Optional.empty();
    }

    /** {@return the text without what acts on a terminal, cut where it is long} */
    private static String shown(String text) {
        String visible = text.replaceAll("\\p{Cntrl}", "\uFFFD");
        return visible.length() <= WIDTH ? visible : visible.substring(0, WIDTH) + "...";
    }
}
