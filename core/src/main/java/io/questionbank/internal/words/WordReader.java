package io.questionbank.internal.words;

import java.util.function.Function;

/**
 * Reads many texts of one language, and makes something of each spelling once. Safe to share between threads.
 *
 * @param <T> what is made of a spelling
 */
public final class WordReader<T> {
    private final Spellings<T> spellings;

    WordReader(Function<String, T> maker) {
        this.spellings = new Spellings<>(maker);
    }

    /** {@return the words of {@code text}, in their order} */
    public Reading<T> in(String text) {
        Reading<T> reading = new Reading<>(text);
        WordScanner scanner = new WordScanner(text);
        while (scanner.next()) {
            reading.add(spellings.of(scanner), scanner.start(), scanner.end());
        }
        return reading;
    }
}
