package io.questionbank.internal.phrases;

import io.questionbank.internal.words.Word;
import io.questionbank.internal.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the words of a language are compared as, found out once for each form; safe to share between threads. */
final class Lexicon {
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

    /** Contractions as they are typed in a hurry. */
    private static final Set<String> WITHOUT_APOSTROPHE = Set.of(
            "arent",
            "cant",
            "couldnt",
            "didnt",
            "doesnt",
            "dont",
            "hasnt",
            "havent",
            "isnt",
            "shouldnt",
            "wasnt",
            "werent",
            "wont",
            "wouldnt");

    /**
     * What a word is compared as.
     *
     * @param stems none if it says nothing of its own, two if it holds a negation
     */
    record Entry(List<Stem> stems, boolean beginsClause) {}

    /** An entry and the stem of the word that it is of: another spelling of the form may have another. */
    private record Known(String stem, Entry entry) {}

    private final Words.Reader words;
    private final Vocabulary vocabulary;
    private final Map<String, Known> entries = new ConcurrentHashMap<>();

    Lexicon(Words.Reader words, Vocabulary vocabulary) {
        this.words = words;
        this.vocabulary = vocabulary;
    }

    List<Word> words(String text) {
        return words.in(text);
    }

    Stem stem(String text) {
        return vocabulary.stem(text);
    }

    Entry word(Word word) {
        Known known = entries.get(word.form());
        if (known != null && known.stem().equals(word.stem())) {
            return known.entry();
        }
        Entry entry = entry(word.form(), word.stem(), false);
        entries.putIfAbsent(word.form(), new Known(word.stem(), entry));
        return entry;
    }

    /** {@return the word behind a backslash} */
    Entry command(Word word) {
        return entry(word.form(), word.stem(), true);
    }

    /** {@return digits behind a decimal point, before which there is nothing} */
    Entry fraction(Word word) {
        String form = "0." + word.form();
        return entry(form, form, false);
    }

    private Entry entry(String form, String stem, boolean command) {
        if (form.endsWith("n't")) {
            return negated(form.substring(0, form.length() - 3));
        }
        if (WITHOUT_APOSTROPHE.contains(form)) {
            return negated(form.substring(0, form.length() - 2));
        }
        if (form.equals("cannot")) {
            return negated("can");
        }
        if (form.endsWith("'s")) {
            return new Entry(stripped(form.substring(0, form.length() - 2)), false);
        }
        return Folds.isLeftOut(form, command)
                ? new Entry(List.of(), false)
                : new Entry(List.of(vocabulary.stem(Folds.of(form, stem, command))), CLAUSE_BEGINNINGS.contains(form));
    }

    private Entry negated(String form) {
        Stem not = vocabulary.stem(Folds.NOT);
        List<Stem> verb = stripped(form);
        return new Entry(verb.isEmpty() ? List.of(not) : List.of(verb.get(0), not), false);
    }

    /** {@return what is left of a word without its ending: {@code does} of {@code doesn't}, {@code gate} of {@code gate's}} */
    private List<Stem> stripped(String form) {
        String whole = switch (form) {
            case "ca" -> "can";
            case "wo" -> "will";
            default -> form;
        };
        return form.isEmpty() ? List.of() : List.of(vocabulary.stem(Folds.of(whole, whole, false)));
    }
}
