package io.questionbank.internal.phrases;

import io.questionbank.internal.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads texts and phrases of one language; safe to share between threads.
 *
 * <pre>{@code Phrases.of("en").idea(List.of(List.of("old cell"), List.of("scale"))).in(phrases.read(text))}</pre>
 */
public final class Phrases {
    private static final String DOTS = "...";

    private final Lexicon lexicon;

    private Phrases(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@return what reads texts of a language} @param language a BCP 47 tag; negation is known in English alone */
    public static Phrases of(String language) {
        return of(language, new Vocabulary());
    }

    /** {@return what reads texts of a language, to be compared with all that have the same vocabulary} */
    public static Phrases of(String language, Vocabulary vocabulary) {
        return new Phrases(new Lexicon(Words.of(language), vocabulary));
    }

    /** {@return the terms of a text} */
    public Terms read(String text) {
        return new Terms(TermReader.read(text, lexicon));
    }

    /** {@return what is said by touching each group} @param groups of phrases that say the same */
    public Idea idea(List<List<String>> groups) {
        return new Idea(groups.stream().map(this::group).toList());
    }

    /** {@return what is asserted} @param claim in a sentence or two */
    public Statement statement(String claim) {
        return new Statement(read(claim));
    }

    /** {@return a phrase, which three dots cut into parts} */
    private Phrase phrase(String wording) {
        List<List<Term>> parts = new ArrayList<>(1);
        String text = wording.replace("\u2026", DOTS);
        int start = 0;
        for (int dots = text.indexOf(DOTS); dots >= 0; dots = text.indexOf(DOTS, start)) {
            parts.add(TermReader.read(text.substring(start, dots), lexicon));
            start = dots + DOTS.length();
        }
        parts.add(TermReader.read(text.substring(start), lexicon));
        return Phrase.of(parts);
    }

    /** {@return the phrases; what holds no word is none} */
    private Group group(List<String> wordings) {
        return new Group(wordings.stream()
                .map(this::phrase)
                .filter(phrase -> !phrase.stems().isEmpty())
                .distinct()
                .toList());
    }
}
