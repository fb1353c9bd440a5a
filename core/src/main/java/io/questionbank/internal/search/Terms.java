package io.questionbank.internal.search;

import io.questionbank.internal.search.Synonyms.Phrase;
import io.questionbank.internal.words.Reading;
import io.questionbank.internal.words.Word;
import io.questionbank.internal.words.WordReader;
import io.questionbank.internal.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads texts of one language as terms: words that say nothing are left out, and synonyms become one. Safe to share between
 * threads.
 */
public final class Terms {
    private final Words words;
    private final Set<String> stopWords;
    private final Synonyms synonyms;

    private Terms(Words words, Set<String> stopWords, Synonyms synonyms) {
        this.words = words;
        this.stopWords = stopWords;
        this.synonyms = synonyms;
    }

    /**
     * {@return what reads texts of {@code language}; languages other than English have neither stop words nor synonyms}
     *
     * @param language a BCP 47 tag
     */
    public static Terms of(String language) {
        Words words = Words.of(language);
        return language.equals("en") || language.startsWith("en-")
                ? new Terms(words, English.STOP_WORDS, English.SYNONYMS)
                : new Terms(words, Set.of(), Synonyms.NONE);
    }

    /** {@return the terms of {@code text}, in their order; a phrase comes before its own words} */
    public List<Term> in(String text) {
        return reader().in(text);
    }

    /** {@return what reads many texts like {@link #in}, and finds out once what a spelling means} */
    public Reader reader() {
        return new Reader(words.reader(this::meaning));
    }

    /** Reads many texts; safe to share between threads. */
    public static final class Reader {
        private final WordReader<Meaning> words;

        private Reader(WordReader<Meaning> words) {
            this.words = words;
        }

        /** {@return the terms of {@code text}, in their order; a phrase comes before its own words} */
        public List<Term> in(String text) {
            return terms(words.in(text));
        }
    }

    private static List<Term> terms(Reading<Meaning> said) {
        List<Term> terms = new ArrayList<>(said.size());
        int words = 1;
        int end = 0;
        for (int i = 0; i < said.size(); i++) {
            Meaning word = said.word(i);
            Optional<Phrase> phrase = Meaning.longestPhrase(said::word, said.size(), i);
            if (phrase.isPresent()) {
                words = phrase.get().length();
                end = i + words;
                String key = phrase.get().key();
                terms.add(new Term(key, key, said.start(i), said.end(end - 1), 1));
            }
            if (!word.isNothing()) {
                float share = i < end ? 1f / words : 1;
                terms.add(new Term(word.form(), word.key(), said.start(i), said.end(i), share));
            }
        }
        return terms;
    }

    /** {@return what the word means that is spelled so} */
    Meaning meaning(String spelling) {
        return meaning(words.word(spelling));
    }

    private Meaning meaning(Word word) {
        String key = synonyms.key(word.stem());
        return new Meaning(word.form(), key, stopWords.contains(word.form()), synonyms.phrasesFrom(key));
    }
}
