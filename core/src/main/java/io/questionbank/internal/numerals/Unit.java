package io.questionbank.internal.numerals;

import io.questionbank.internal.text.Quote;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a number counts or measures, and what a learner may write for it behind the number. */
record Unit(Optional<String> name) {
    private static final Set<String> PERCENT = Set.of("%", "percent", "per cent", "pct");

    /** {@return what one of the written unit is in the unit asked for} @param written what stands behind the number */
    double factor(String written) throws UnclearNumberException {
        String given = folded(written);
        String asked = folded(name.orElse(""));
        if (given.isEmpty() || given.equals(asked) || PERCENT.contains(given) && PERCENT.contains(asked)) {
            return 1;
        }
        if (PERCENT.contains(given) && asked.isEmpty()) {
            return 0.01;
        }
        if (begins(words(asked), words(given))) {
            return 1;
        }
        String expected =
                name.map(unit -> Quote.of(unit) + " or the number alone").orElse("the number alone");
        throw new UnclearNumberException("behind the number stands " + Quote.of(written) + "; expected " + expected);
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** {@return the words of a unit, in the singular} */
    private static List<String> words(String unit) {
        return Arrays.stream(unit.split("\\s+"))
                .map(word -> word.length() > 2 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .toList();
    }

    private static boolean begins(List<String> asked, List<String> given) {
        return given.size() <= asked.size() && asked.subList(0, given.size()).equals(given);
    }
}
