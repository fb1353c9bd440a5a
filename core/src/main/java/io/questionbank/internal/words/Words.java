package io.questionbank.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
        return new Reader(stemmers);
    }

    private record Form(String written, String stem) {}

    /** Cuts many texts into words, and keeps what it has learned of their forms. */
    public static final class Reader {
        private final Supplier<UnaryOperator<String>> stemmers;
        private final Map<String, Form> forms = new ConcurrentHashMap<>();

        private Reader(Supplier<UnaryOperator<String>> stemmers) {
            this.stemmers = stemmers;
        }

        /** {@return the words of {@code text}, in their order} */
        public List<Word> in(String text) {
            List<Word> words = new ArrayList<>(text.length() / 6 + 1);
            WordScanner scanner = new WordScanner(text);
            while (scanner.next()) {
                Form form = form(Folding.of(scanner.written()));
                words.add(new Word(form.written(), form.stem(), scanner.start(), scanner.end()));
            }
            return words;
        }

        private Form form(String form) {
            Form known = forms.get(form);
            return known != null ? known : forms.computeIfAbsent(form, f -> new Form(f, stem(f)));
        }

        private String stem(String form) {
            return isProse(form) ? stemmers.get().apply(form) : form;
        }

        /** {@return whether a language's grammar bends {@code form}: a symbol such as {@code h_t} or {@code c++} stays whole} */
        private static boolean isProse(String form) {
            return form.length() > 2 && form.chars().allMatch(c -> Character.isLetter(c) || c == '\'');
        }
    }
}
