package io.questionbank.internal.words;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Cuts texts of one language into words; safe to share between threads.
 *
 * <pre>{@code Words.of("en").in("The gates don't forget h_t").word(1).stem() // "gate"}</pre>
 */
public final class Words {
    private final UnaryOperator<String> stemmer;

    private Words(UnaryOperator<String> stemmer) {
        this.stemmer = stemmer;
    }

    /**
     * {@return what cuts texts of {@code language}; in a language without a stemmer every form is its own stem}
     *
     * @param language a BCP 47 tag
     */
    public static Words of(String language) {
        return new Words(Stemming.of(language));
    }

    /** {@return the words of one text} */
    public Reading<Word> in(String text) {
        return reader(word -> word).in(text);
    }

    /** {@return what reads many texts} @param maker is asked once for each spelling what to make of its word, now and then twice */
    public <T> WordReader<T> reader(Function<Word, T> maker) {
        return new WordReader<>(spelling -> maker.apply(word(spelling)));
    }

    /** {@return the word that is spelled so} */
    public Word word(String spelling) {
        String form = Folding.of(WordScanner.withoutTex(spelling));
        return new Word(form, isProse(form) ? stemmer.apply(singular(spelling, form)) : form);
    }

    /** {@return {@code gru} for {@code GRUs}: stemmers take the s of an acronym for a part of it} */
    private static String singular(String spelling, String form) {
        int last = spelling.length() - 1;
        boolean acronym = last > 1
                && spelling.charAt(last) == 's'
                && spelling.chars().limit(last).allMatch(Character::isUpperCase);
        return acronym ? form.substring(0, last) : form;
    }

    /** {@return whether a language's grammar bends {@code form}: a symbol such as {@code h_t} or {@code c++} stays whole} */
    private static boolean isProse(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (!Character.isLetter(form.charAt(i)) && form.charAt(i) != '\'') {
                return false;
            }
        }
        return form.length() > 2;
    }
}
