package io.questionbank.internal.search;

import io.questionbank.internal.words.Word;
import io.questionbank.internal.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Different spellings of one thing, as a table: {@code rnn = recurrent neural network, recurrent network}. A spelling of one
 * word takes the key of the line's first word; a spelling of several adds that key to those of its words.
 */
final class Synonyms {
    static final Synonyms NONE = new Synonyms(Map.of(), Map.of());

    private final Map<String, String> words;
    private final Map<String, List<Phrase>> phrases;

    private Synonyms(Map<String, String> words, Map<String, List<Phrase>> phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /**
     * Several words that are one thing.
     *
     * @param keys of its words
     * @param key of the thing
     */
    record Phrase(List<String> keys, String key) {
        int length() {
            return keys.size();
        }
    }

    /**
     * {@return the synonyms that a table lists}
     *
     * @param lines each a word, an equals sign, and other spellings with commas between them
     * @param language how the table's words are stemmed
     */
    static Synonyms of(List<String> lines, Words language) {
        Map<String, String> words = new HashMap<>();
        Map<String, List<List<String>>> phrases = new HashMap<>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            String key = stems(line.substring(0, equals), language).get(0);
            for (String spelling : line.substring(equals + 1).split(",")) {
                List<String> stems = stems(spelling, language);
                if (stems.size() == 1) {
                    words.put(stems.get(0), key);
                } else {
                    phrases.computeIfAbsent(key, k -> new ArrayList<>()).add(stems);
                }
            }
        }
        return new Synonyms(words, byFirstWord(phrases, words));
    }

    private static Map<String, List<Phrase>> byFirstWord(
            Map<String, List<List<String>>> phrases, Map<String, String> words) {
        Map<String, List<Phrase>> byFirst = new HashMap<>();
        phrases.forEach((key, spellings) -> spellings.forEach(stems -> {
            List<String> keys =
                    stems.stream().map(stem -> words.getOrDefault(stem, stem)).toList();
            byFirst.computeIfAbsent(keys.get(0), first -> new ArrayList<>()).add(new Phrase(keys, key));
        }));
        byFirst.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt(Phrase::length).reversed().thenComparing(Phrase::key)));
        return byFirst;
    }

    private static List<String> stems(String spelling, Words language) {
        return language.in(spelling).words().stream().map(Word::stem).toList();
    }

    /** {@return the key of a word, given its stem} */
    String key(String stem) {
        return words.getOrDefault(stem, stem);
    }

    /** {@return the phrases that begin with the word of a key, the longest first} */
    List<Phrase> phrasesFrom(String key) {
        return phrases.getOrDefault(key, List.of());
    }
}
