package io.questionbank.internal.words;

import java.util.Arrays;
import java.util.function.Function;

/**
 * Cuts many texts into words as numbers: each spelling has one, from 0 in the order they are met. What is known of a word can
 * then be kept in an array, and no word costs an object. For one thread.
 */
public final class WordNumbers {
    private final SpellingNumbers spellings;
    private int[] numbers = new int[256];

    WordNumbers(Function<String, Spellings.Reading> reader) {
        this.spellings = new SpellingNumbers(reader);
    }

    /** {@return the numbers of the words of {@code text}, in their order} */
    public int[] in(String text) {
        int count = 0;
        WordScanner scanner = new WordScanner(text);
        while (scanner.next()) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count] = spellings.number(scanner);
            count++;
        }
        return Arrays.copyOf(numbers, count);
    }

    /** {@return how many spellings have a number} */
    public int size() {
        return spellings.size();
    }

    /** {@return the word of a number as written, folded} */
    public String form(int number) {
        return spellings.reading(number).form();
    }

    /** {@return what the inflections of the word of a number share} */
    public String stem(int number) {
        return spellings.reading(number).stem();
    }
}
