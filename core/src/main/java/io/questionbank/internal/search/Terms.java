package io.questionbank.internal.search;

import io.questionbank.internal.search.Synonyms.Phrase;
import io.questionbank.internal.words.Word;
import io.questionbank.internal.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** {@return the terms of {@code text}, in their order} */
    public List<Term> in(String text) {
        return reader().in(text);
    }

    /** {@return something that reads many texts; for one thread} */
    public Reader reader() {
        return new Reader(words.reader());
    }

    /** Reads many texts, one after the other. */
    public final class Reader {
        private final Words.Reader reader;
        private final Map<String, Meaning> meanings = new HashMap<>();

        private Reader(Words.Reader reader) {
            this.reader = reader;
        }

        /** {@return the terms of {@code text}, in their order; a phrase comes before its own words} */
        public List<Term> in(String text) {
            List<Word> read = reader.in(text);
            List<Meaning> meant = new ArrayList<>(read.size());
            for (Word word : read) {
                Meaning known = meanings.get(word.form());
                meant.add(known == null ? meanings.computeIfAbsent(word.form(), form -> meaning(word)) : known);
            }
            List<Term> terms = new ArrayList<>(read.size());
            int words = 1;
            int end = 0;
            for (int i = 0; i < meant.size(); i++) {
                Word word = read.get(i);
                Meaning meaning = meant.get(i);
                Optional<Phrase> phrase = longest(meaning.phrases(), meant, i);
                if (phrase.isPresent()) {
                    words = phrase.get().length();
                    end = i + words;
                    String key = phrase.get().key();
                    terms.add(new Term(key, key, word.start(), read.get(end - 1).end(), 1));
                }
                if (!meaning.isNothing()) {
                    float share = i < end ? 1f / words : 1;
                    terms.add(new Term(word.form(), meaning.key(), word.start(), word.end(), share));
                }
            }
            return terms;
        }

        private Meaning meaning(Word word) {
            String key = synonyms.key(word.stem());
            return new Meaning(key, stopWords.contains(word.form()), synonyms.phrasesFrom(key));
        }
    }

    /**
     * What is to be known of a word.
     *
     * @param key of the word
     * @param isNothing whether it says nothing alone
     * @param phrases that begin with it, the longest first
     */
    private record Meaning(String key, boolean isNothing, List<Phrase> phrases) {}

    private static Optional<Phrase> longest(List<Phrase> phrases, List<Meaning> meant, int start) {
        for (Phrase phrase : phrases) {
            if (start + phrase.length() <= meant.size() && isSaid(phrase, meant, start)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    private static boolean isSaid(Phrase phrase, List<Meaning> meant, int start) {
        for (int i = 0; i < phrase.length(); i++) {
            if (!phrase.keys().get(i).equals(meant.get(start + i).key())) {
                return false;
            }
        }
        return true;
    }
}
