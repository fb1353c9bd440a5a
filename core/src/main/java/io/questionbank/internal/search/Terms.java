package io.questionbank.internal.search;

import io.questionbank.internal.search.Synonyms.Phrase;
import io.questionbank.internal.words.Word;
import io.questionbank.internal.words.WordNumbers;
import io.questionbank.internal.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
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
        this.stopWords = new HashSet<>(stopWords);
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
        List<Word> read = words.in(text);
        Meaning[] meant =
                read.stream().map(word -> meaning(word.form(), word.stem())).toArray(Meaning[]::new);
        List<Term> terms = new ArrayList<>(read.size());
        int words = 1;
        int end = 0;
        for (int i = 0; i < meant.length; i++) {
            Word word = read.get(i);
            Optional<Phrase> phrase = Meaning.longestPhrase(meant, i);
            if (phrase.isPresent()) {
                words = phrase.get().length();
                end = i + words;
                String key = phrase.get().key();
                terms.add(new Term(key, key, word.start(), read.get(end - 1).end(), 1));
            }
            if (!meant[i].isNothing()) {
                float share = i < end ? 1f / words : 1;
                terms.add(new Term(word.form(), meant[i].key(), word.start(), word.end(), share));
            }
        }
        return terms;
    }

    Meaning meaning(String form, String stem) {
        String key = synonyms.key(stem);
        return new Meaning(key, stopWords.contains(form), synonyms.phrasesFrom(key));
    }

    WordNumbers wordNumbers() {
        return words.numbers();
    }
}
