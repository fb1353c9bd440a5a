package io.questionbank.internal.search;

import io.questionbank.internal.batch.SideBySide;
import io.questionbank.internal.search.Synonyms.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads texts, given as the numbers of the spellings of their words, as the terms that {@link Terms#in} finds in them. What a
 * spelling means is found out once. Safe to share between threads.
 */
final class TermReader {
    private static final int NOTHING = -1;

    private final IndexTerms terms;
    private final List<Meaning> meanings;
    private final int[] termOfWord;
    private final boolean[] beginsPhrase;

    private record Known(Meaning meaning, int term) {}

    /** @param spellings by their numbers */
    TermReader(Terms language, List<String> spellings, IndexTerms terms) {
        List<Known> words = SideBySide.map(spellings, spelling -> known(language.meaning(spelling), terms));
        this.terms = terms;
        this.meanings = words.stream().map(Known::meaning).toList();
        this.termOfWord = words.stream().mapToInt(Known::term).toArray();
        this.beginsPhrase = new boolean[meanings.size()];
        for (int word = 0; word < beginsPhrase.length; word++) {
            beginsPhrase[word] = !meanings.get(word).phrases().isEmpty();
        }
    }

    private static Known known(Meaning meaning, IndexTerms terms) {
        return new Known(meaning, meaning.isNothing() ? NOTHING : terms.number(meaning.form(), meaning.key()));
    }

    /** {@return the numbers of the terms} @param text the numbers of the spellings */
    int[] in(int[] text) {
        int[] said = new int[2 * text.length];
        int count = 0;
        for (int i = 0; i < text.length; i++) {
            if (beginsPhrase[text[i]]) {
                Optional<Phrase> phrase = Meaning.longestPhrase(word -> meanings.get(text[word]), text.length, i);
                if (phrase.isPresent()) {
                    String key = phrase.get().key();
                    said[count] = terms.number(key, key);
                    count++;
                }
            }
            int term = termOfWord[text[i]];
            if (term != NOTHING) {
                said[count] = term;
                count++;
            }
        }
        return Arrays.copyOf(said, count);
    }
}
