package io.questionbank.author.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in digits, as a text has it: {@code 24,832}, {@code 0.5}, {@code 1e-6}, {@code 8 million}, {@code 39 %}. The digits
 * of a word such as {@code Conv1D} are none, and a sign is left out.
 *
 * @param start where in the text it begins
 * @param end where in the text it has ended
 * @param text what stands there
 * @param values what it may mean: of a percentage the number and the fraction, of a version such as {@code 3.15.1} nothing
 * @param whole whether it has no fraction, no exponent and no percent sign
 */
record WrittenNumber(int start, int end, String text, Set<BigDecimal> values, boolean whole) {
    private static final Map<String, Integer> ZEROS = Map.of("k", 3, "thousand", 3, "M", 6, "million", 6, "billion", 9);

    private static final Pattern IN_TEXT = Pattern.compile("(?<![\\p{L}\\p{N}_])"
            + "(?<whole>[0-9]{1,3}(?:,[0-9]{3})++(?![0-9])|[0-9]++)"
            + "(?<rest>(?:\\.[0-9]++)*+(?:[eE][-+]?+[0-9]++)?+)"
            + "(?:[ \u00a0\u202f]?(?:(?<zeros>k|M|thousand|million|billion)\\b|(?<percent>%|per ?cent)))?");

    private static final Pattern DECIMAL = Pattern.compile("[0-9]++(?:\\.[0-9]++)?+(?:[eE][-+]?+[0-9]{1,3}+)?+");

    WrittenNumber {
        values = Set.copyOf(values);
    }

    /** {@return the numbers of a text, from left to right} */
    static List<WrittenNumber> in(String text) {
        List<WrittenNumber> numbers = new ArrayList<>();
        Matcher found = IN_TEXT.matcher(text);
        while (found.find()) {
            boolean percent = found.group("percent") != null;
            numbers.add(new WrittenNumber(
                    found.start(),
                    found.end(),
                    found.group(),
                    values(found, percent),
                    found.group("rest").isEmpty() && !percent));
        }
        return numbers;
    }

    private static Set<BigDecimal> values(Matcher found, boolean percent) {
        String digits = found.group("whole").replace(",", "") + found.group("rest");
        if (!DECIMAL.matcher(digits).matches()) {
            return Set.of();
        }
        int zeros = found.group("zeros") == null ? 0 : ZEROS.get(found.group("zeros"));
        BigDecimal value = comparable(new BigDecimal(digits).scaleByPowerOfTen(zeros));
        return percent ? Set.copyOf(List.of(value, comparable(value.movePointLeft(2)))) : Set.of(value);
    }

    /** {@return the number in the form in which equal numbers are equal} */
    static BigDecimal comparable(BigDecimal number) {
        return number.abs().stripTrailingZeros();
    }
}
