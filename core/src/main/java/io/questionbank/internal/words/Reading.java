package io.questionbank.internal.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a text in their order, and where each stands.
 *
 * @param <T> what was made of a word
 */
public final class Reading<T> {
    private static final int LETTERS_OF_A_WORD = 6;

    private final List<T> words;

    /** Of each word where it begins, and then where it ends. */
    private int[] places;

    Reading(String text) {
        this.words = new ArrayList<>(text.length() / LETTERS_OF_A_WORD + 1);
        this.places = new int[2 * (text.length() / LETTERS_OF_A_WORD + 1)];
    }

    void add(T word, int start, int end) {
        int at = 2 * words.size();
        if (at == places.length) {
            places = Arrays.copyOf(places, 2 * at);
        }
        places[at] = start;
        places[at + 1] = end;
        words.add(word);
    }

    /** {@return what was made of the words; not to be changed} */
    public List<T> words() {
        return words;
    }

    public int size() {
        return words.size();
    }

    public T word(int index) {
        return words.get(index);
    }

    /** {@return where a word begins in the text, 0-based} */
    public int start(int index) {
        return places[2 * index];
    }

    /** {@return where a word ends in the text, exclusive} */
    public int end(int index) {
        return places[2 * index + 1];
    }
}
