package io.questionbank.internal.words;

import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/**
 * Folds the inflections of a language into one stem, by the algorithms of the Snowball project. One for all threads: each
 * stemmer it makes belongs to its caller.
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
     * {@return what makes the stemmers of a language, each for one thread; where the language has none they change nothing}
     *
     * @param language a BCP 47 tag, of which the first subtag counts
     */
    static Supplier<UnaryOperator<String>> of(String language) {
        int end = language.indexOf('-');
        ALGORITHM algorithm = ALGORITHMS.get(end < 0 ? language : language.substring(0, end));
        if (algorithm == null) {
            return UnaryOperator::identity;
        }
        return algorithm == ALGORITHM.ENGLISH
                ? () -> english(new SnowballStemmer(algorithm))
                : () -> stemmer(new SnowballStemmer(algorithm));
    }

    /** {@return the English stemmer, which takes the s of {@code lstms} for a part of the word, as there is no vowel before it} */
    private static UnaryOperator<String> english(SnowballStemmer snowball) {
        UnaryOperator<String> stemmer = stemmer(snowball);
        return word -> {
            String stem = stemmer.apply(word);
            return stem.endsWith("s") && !stem.endsWith("ss") && hasNoVowel(stem)
                    ? stem.substring(0, stem.length() - 1)
                    : stem;
        };
    }

    private static boolean hasNoVowel(String word) {
        return word.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    private static UnaryOperator<String> stemmer(SnowballStemmer snowball) {
        return word -> snowball.stem(word).toString();
    }
}
