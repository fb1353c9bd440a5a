package io.questionbank.internal.phrases;

import io.questionbank.internal.words.Word;
import io.questionbank.internal.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A text as a sequence of terms, and where each stem stands in it. */
public final class Terms {
    /** Words that begin a clause of their own, which a negation before them does not reach. */
    private static final Set<String> CLAUSE_BEGINNINGS = Set.of(
            "but",
            "however",
            "while",
            "whereas",
            "because",
            "so",
            "although",
            "though",
            "and",
            "hence",
            "therefore",
            "since",
            "which",
            "thus",
            "yet");

    private final List<Term> all = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final Negations negations;
    private int sentence;
    private int clause;

    private Terms(String text, List<Word> words) {
        int end = 0;
        for (Word word : words) {
            boolean onlySpace = word.start() - end == 1 && text.charAt(end) == ' ';
            if (!onlySpace) {
                pass(new Gap(text, end, word.start()));
            }
            read(text, word);
            end = word.end();
        }
        pass(new Gap(text, end, text.length()));
        negations = new Negations(all);
    }

    static Terms of(String text, Words.Reader reader) {
        return new Terms(text, reader.in(text));
    }

    /** {@return the terms in their order} */
    public List<Term> all() {
        return all;
    }

    int sentences() {
        return sentence + 1;
    }

    Negations negations() {
        return negations;
    }

    /** {@return where a stem stands, as indexes of terms} */
    List<Integer> placesOf(String stem) {
        return places.getOrDefault(stem, List.of());
    }

    /** {@return every stem once} */
    public Set<String> stems() {
        return places.keySet();
    }

    private void pass(Gap gap) {
        for (Gap.Operator operator : gap.operators()) {
            add(operator.sign(), operator.start(), operator.end());
        }
        if (!all.isEmpty()) {
            sentence += gap.endsSentence() ? 1 : 0;
            clause += gap.endsClause() ? 1 : 0;
        }
    }

    private void read(String text, Word word) {
        boolean command = word.start() > 0 && text.charAt(word.start() - 1) == '\\';
        String form = word.form();
        if (form.endsWith("n't")) {
            addWord(form.substring(0, form.length() - 3), word);
            add(Folds.NOT, word.start(), word.end());
        } else if (form.equals("cannot")) {
            addWord("can", word);
            add(Folds.NOT, word.start(), word.end());
        } else if (form.endsWith("'s")) {
            addWord(form.substring(0, form.length() - 2), word);
        } else if (!Folds.isLeftOut(form, command)) {
            clause += CLAUSE_BEGINNINGS.contains(form) ? 1 : 0;
            boolean fraction = Character.isDigit(form.charAt(0)) && isDecimalPoint(text, word.start() - 1);
            add(
                    Folds.of(fraction ? "0." + form : form, fraction ? "0." + form : word.stem(), command),
                    word.start(),
                    word.end());
        }
    }

    /** Adds what is left of a word without its ending: {@code does} of {@code doesn't}, {@code gate} of {@code gate's}. */
    private void addWord(String form, Word word) {
        if (!form.isEmpty()) {
            String whole = switch (form) {
                case "ca" -> "can";
                case "wo" -> "will";
                default -> form;
            };
            add(Folds.of(whole, whole, false), word.start(), word.end());
        }
    }

    private static boolean isDecimalPoint(String text, int at) {
        return at >= 0 && text.charAt(at) == '.' && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private void add(String stem, int start, int end) {
        places.computeIfAbsent(stem, s -> new ArrayList<>(2)).add(all.size());
        all.add(new Term(stem, start, end, sentence, clause));
    }
}
