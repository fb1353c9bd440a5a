package io.questionbank.internal.phrases;

import io.questionbank.internal.words.Reading;
import io.questionbank.internal.words.Word;
import io.questionbank.internal.words.WordReader;
import io.questionbank.internal.words.Words;
import java.util.List;
import java.util.Set;

/** What the words of a language are compared as, found out once for each spelling; safe to share between threads. */
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
    record Entry(Word word, List<Stem> stems, boolean beginsClause) {}

    private final WordReader<Entry> entries;
    private final Vocabulary vocabulary;

    Lexicon(Words words, Vocabulary vocabulary) {
        this.entries = words.reader(word -> entry(word, false));
        this.vocabulary = vocabulary;
    }

    /** {@return the words of a text} */
    Reading<Entry> read(String text) {
        return entries.in(text);
    }

    Stem stem(String text) {
        return vocabulary.stem(text);
    }

    /** {@return the word, now behind a backslash} */
    Entry command(Entry word) {
        return entry(word.word(), true);
    }

    /** {@return the digits, now behind a decimal point before which there is nothing} */
    Entry fraction(Entry digits) {
        String form = "0." + digits.word().form();
        return entry(new Word(form, form), false);
    }

    private Entry entry(Word word, boolean command) {
        String form = word.form();
        if (form.endsWith("n't")) {
            return new Entry(word, negated(form.substring(0, form.length() - 3)), false);
        }
        if (WITHOUT_APOSTROPHE.contains(form)) {
            return new Entry(word, negated(form.substring(0, form.length() - 2)), false);
        }
        if (form.equals("cannot")) {
            return new Entry(word, negated("can"), false);
        }
        if (form.endsWith("'s")) {
            return new Entry(word, stripped(form.substring(0, form.length() - 2)), false);
        }
        return Folds.isLeftOut(form, command)
                ? new Entry(word, List.of(), false)
                : new Entry(
                        word,
                        List.of(vocabulary.stem(Folds.of(form, word.stem(), command))),
                        CLAUSE_BEGINNINGS.contains(form));
    }

    private List<Stem> negated(String form) {
        Stem not = vocabulary.stem(Folds.NOT);
        List<Stem> verb = stripped(form);
        return verb.isEmpty() ? List.of(not) : List.of(verb.get(0), not);
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
