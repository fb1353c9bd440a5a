package io.questionbank.internal.phrases;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What words are compared as, beyond their stems. */
final class Folds {
    /** What every negation of a verb or a noun is compared as: {@code never shuffled} is {@code not shuffled}. */
    static final String NOT = "not";

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("am", "be"),
            Map.entry("is", "be"),
            Map.entry("are", "be"),
            Map.entry("was", "be"),
            Map.entry("were", "be"),
            Map.entry("been", "be"),
            Map.entry("being", "be"),
            Map.entry("does", "do"),
            Map.entry("did", "do"),
            Map.entry("has", "have"),
            Map.entry("had", "have"),
            Map.entry("no", NOT),
            Map.entry("never", NOT),
            Map.entry("zero", "0"),
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("infty", "infinity"));

    /** Commands of TeX that set what stands behind them and say nothing. */
    private static final Set<String> TYPESETTING = Set.of(
            "mathrm",
            "mathbf",
            "mathit",
            "mathsf",
            "mathcal",
            "mathbb",
            "boldsymbol",
            "text",
            "operatorname",
            "left",
            "right",
            "big",
            "bigl",
            "bigr",
            "quad",
            "qquad",
            "frac",
            "tfrac",
            "dfrac",
            "tilde",
            "hat",
            "bar",
            "begin",
            "end");

    private static final Map<String, String> TEX_OPERATORS = Map.of(
            "odot", "*", "cdot", "*", "times", "*", "ast", "*", "le", "<=", "leq", "<=", "ge", ">=", "geq", ">=");

    private static final List<String> GREEK = List.of(
            "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
            "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega");

    private Folds() {}

    /** {@return whether a word says nothing of its own} */
    static boolean isLeftOut(String form, boolean command) {
        return ARTICLES.contains(form) || command && TYPESETTING.contains(form);
    }

    /** {@return what a word is compared as} @param command whether a backslash stands before it */
    static String of(String form, String stem, boolean command) {
        String operator = command ? TEX_OPERATORS.get(form) : null;
        return operator != null ? operator : SAME.getOrDefault(form, spelled(stem));
    }

    /** {@return a Greek letter by its name, with its subscript, and a number without the commas of its thousands} */
    private static String spelled(String stem) {
        char first = stem.charAt(0);
        boolean alone = stem.length() == 1 || stem.charAt(1) == '_';
        if (first >= '\u03b1' && first <= '\u03c9' && alone) {
            return GREEK.get(first - '\u03b1') + stem.substring(1);
        }
        return Character.isDigit(first) ? stem.replace(",", "") : stem;
    }
}
