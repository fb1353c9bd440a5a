package io.questionbank.internal.search;

import io.questionbank.internal.search.Synonyms.Phrase;
import io.questionbank.internal.words.WordNumbers;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads texts of one language as the numbers of the terms that {@link Terms#in} finds in them. What a word means is asked once,
 * and found again by the number of its spelling.
 */
final class TermReader {
    private static final int NOT_MET = -1;
    private static final int NOTHING = -2;

    private final Terms language;
    private final TermNumbers terms;
    private final WordNumbers words;
    private Meaning[] meanings = new Meaning[0];
    private boolean[] beginsPhrase = new boolean[0];
    private int[] termOfWord = new int[0];

    TermReader(Terms language, TermNumbers terms) {
        this.language = language;
        this.terms = terms;
        this.words = language.wordNumbers();
    }

    int[] in(String text) {
        int[] said = words.in(text);
        Meaning[] meant = meanings(said);
        int[] numbers = new int[2 * said.length];
        int count = 0;
        for (int i = 0; i < said.length; i++) {
            if (beginsPhrase[said[i]]) {
                Optional<Phrase> phrase = Meaning.longestPhrase(meant, i);
                if (phrase.isPresent()) {
                    String key = phrase.get().key();
                    numbers[count] = terms.of(key, key);
                    count++;
                }
            }
            int term = term(said[i]);
            if (term != NOTHING) {
                numbers[count] = term;
                count++;
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    private Meaning[] meanings(int[] said) {
        reserve();
        Meaning[] meant = new Meaning[said.length];
        for (int i = 0; i < said.length; i++) {
            int word = said[i];
            if (meanings[word] == null) {
                meanings[word] = language.meaning(words.form(word), words.stem(word));
                beginsPhrase[word] = !meanings[word].phrases().isEmpty();
            }
            meant[i] = meanings[word];
        }
        return meant;
    }

    private void reserve() {
        int known = meanings.length;
        if (words.size() > known) {
            meanings = Arrays.copyOf(meanings, 2 * words.size());
            beginsPhrase = Arrays.copyOf(beginsPhrase, meanings.length);
            termOfWord = Arrays.copyOf(termOfWord, meanings.length);
            Arrays.fill(termOfWord, known, termOfWord.length, NOT_MET);
        }
    }

    private int term(int word) {
        if (termOfWord[word] == NOT_MET) {
            Meaning meaning = meanings[word];
            termOfWord[word] = meaning.isNothing() ? NOTHING : terms.of(words.form(word), meaning.key());
        }
        return termOfWord[word];
    }
}
