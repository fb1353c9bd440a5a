package io.questionbank.internal.words;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/**
 * Folds the inflections of a language into one stem, by the algorithms of the Snowball project.
 *
 * @see <a href="https://snowballstem.org/algorithms/english/stemmer.html">the English stemmer (Porter2)</a>
 */
final class Stemming {
    private static final Map<String, ALGORITHM> ALGORITHMS = Map.ofEntries(
            Map.entry("da", ALGORITHM.DANISH),
            Map.entry("de", ALGORITHM.GERMAN),
            Map.entry("en", ALGORITHM.ENGLISH),
            Map.entry("es", ALGORITHM.SPANISH),
            Map.entry("fi", ALGORITHM.FINNISH),
            Map.entry("fr", ALGORITHM.FRENCH),
            Map.entry("hu", ALGORITHM.HUNGARIAN),
            Map.entry("it", ALGORITHM.ITALIAN),
            Map.entry("nl", ALGORITHM.DUTCH),
            Map.entry("no", ALGORITHM.NORWEGIAN),
            Map.entry("pt", ALGORITHM.PORTUGUESE),
            Map.entry("ro", ALGORITHM.ROMANIAN),
            Map.entry("ru", ALGORITHM.RUSSIAN),
            Map.entry("sv", ALGORITHM.SWEDISH),
            Map.entry("tr", ALGORITHM.TURKISH));

    private Stemming() {}

    /**
     * {@return the stemmer of a language, safe to share between threads; where the language has none it changes nothing}
     *
     * @param language a BCP 47 tag, of which the first subtag counts
     */
    static UnaryOperator<String> of(String language) {
        int end = language.indexOf('-');
        ALGORITHM algorithm = ALGORITHMS.get(end < 0 ? language : language.substring(0, end));
        if (algorithm == null) {
            return UnaryOperator.identity();
        }
        UnaryOperator<String> stemmer = shared(algorithm);
        return algorithm == ALGORITHM.ENGLISH ? word -> withoutLoneS(stemmer.apply(word)) : stemmer;
    }

    /** {@return a stemmer for many threads: each of Snowball's has room for one word at a time, so whoever comes takes an idle one} */
    private static UnaryOperator<String> shared(ALGORITHM algorithm) {
        Queue<SnowballStemmer> idle = new ConcurrentLinkedQueue<>();
        return word -> {
            SnowballStemmer stemmer = Optional.ofNullable(idle.poll()).orElseGet(() -> new SnowballStemmer(algorithm));
            String stem = stemmer.stem(word).toString();
            idle.add(stemmer);
            return stem;
        };
    }

    /** {@return {@code lstm} for {@code lstms}: the English stemmer takes that s for a part of the word, as no vowel is before it} */
    private static String withoutLoneS(String stem) {
        return stem.endsWith("s") && !stem.endsWith("ss") && hasNoVowel(stem)
                ? stem.substring(0, stem.length() - 1)
                : stem;
    }

    private static boolean hasNoVowel(String word) {
        return word.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0);
    }
}
