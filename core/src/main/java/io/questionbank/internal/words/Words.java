package io.questionbank.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Cuts texts of one language into words; safe to share between threads.
 *
 * <pre>{@code Words.of("en").in("The gates don't forget h_t").get(1).stem() // "gate"}</pre>
 */
public final class Words {
    private final Supplier<UnaryOperator<String>> stemmers;

    private Words(Supplier<UnaryOperator<String>> stemmers) {
        this.stemmers = stemmers;
    }

    /**
     * {@return what cuts texts of {@code language}; in a language without a stemmer every form is its own stem}
     *
     * @param language a BCP 47 tag
     */
    public static Words of(String language) {
        return new Words(Stemming.of(language));
    }

    /** {@return the words of {@code text}, in their order} */
    public List<Word> in(String text) {
        return reader().in(text);
    }

    /** {@return something that cuts many texts and stems no form twice; safe to share between threads} */
    public Reader reader() {
        return new Reader(stemmers.get());
    }

    /** {@return something that numbers the words of many texts; for one thread} */
    public WordNumbers numbers() {
        return new WordNumbers(reader()::read);
    }

    /** Cuts many texts into words, and keeps what it has learned of their spellings. */
    public static final class Reader {
        private final UnaryOperator<String> stemmer;
        private final Spellings spellings = new Spellings(this::read);

        private Reader(UnaryOperator<String> stemmer) {
            this.stemmer = stemmer;
        }

        /** {@return the words of {@code text}, in their order} */
        public List<Word> in(String text) {
            List<Word> words = new ArrayList<>(text.length() / 6 + 1);
            WordScanner scanner = new WordScanner(text);
            while (scanner.next()) {
                Spellings.Reading reading = spellings.of(scanner);
                words.add(new Word(reading.form(), reading.stem(), scanner.start(), scanner.end()));
            }
            return words;
        }

        private Spellings.Reading read(String spelling) {
            String form = Folding.of(WordScanner.withoutTex(spelling));
            return new Spellings.Reading(
                    spelling, form, isProse(form) ? stemmer.apply(singular(spelling, form)) : form);
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
}
