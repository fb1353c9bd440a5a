package io.questionbank.internal.search;

import java.util.List;
import java.util.function.IntConsumer;

/**
 * The words of an index in the order of their characters, each with the number of its term. Stretches of it are given as the
 * numbers of their first entry and of the one after their last.
 *
 * @param letters of all words, one after the other
 * @param starts where each word starts in {@code letters}, and where the last one ends
 * @param terms the term of each word; several words may share one
 */
record Lexicon(char[] letters, int[] starts, int[] terms) {
    /**
     * {@return a lexicon}
     *
     * @param words each once, in the order of their characters
     * @param terms the term of each
     */
    static Lexicon of(List<String> words, int[] terms) {
        int[] starts = new int[terms.length + 1];
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < terms.length; i++) {
            letters.append(words.get(i));
            starts[i + 1] = letters.length();
        }
        return new Lexicon(letters.toString().toCharArray(), starts, terms);
    }

    int size() {
        return terms.length;
    }

    /** {@return the term of {@code word}, or -1 if the index does not have the word} */
    int term(String word) {
        Stretch words = startingWith(word);
        return !words.isEmpty() && length(words.from()) == word.length() ? terms[words.from()] : -1;
    }

    /** {@return the term of the first of {@code words} that the index has, or -1} */
    int term(List<String> words) {
        return words.stream()
                .mapToInt(this::term)
                .filter(term -> term >= 0)
                .findFirst()
                .orElse(-1);
    }

    /** {@return the words that begin with {@code prefix}} */
    Stretch startingWith(String prefix) {
        return narrow(new Stretch(0, size()), 0, prefix, 0);
    }

    /**
     * Tells the words that are one typo away from {@code word}: one letter is missing, one is too many, one is wrong, or two
     * neighbours have changed places (Damerau 1964). A word may be told twice.
     */
    void oneTypoFrom(String word, IntConsumer found) {
        Stretch same = new Stretch(0, size());
        for (int i = 0; i <= word.length() && !same.isEmpty(); i++) {
            if (i < word.length()) {
                tellWhole(narrow(same, i, word, i + 1), word.length() - 1, found);
            }
            if (i + 1 < word.length()) {
                Stretch swapped = narrow(narrow(same, i, word.charAt(i + 1)), i + 1, word.charAt(i));
                tellWhole(narrow(swapped, i + 2, word, i + 2), word.length(), found);
            }
            for (Stretch next = firstBranch(same, i); !next.isEmpty(); next = nextBranch(same, next, i)) {
                tellWhole(narrow(next, i + 1, word, i), word.length() + 1, found);
                if (i < word.length() && letter(next.from(), i) != word.charAt(i)) {
                    tellWhole(narrow(next, i + 1, word, i + 1), word.length(), found);
                }
            }
            same = i < word.length() ? narrow(same, i, word.charAt(i)) : Stretch.NONE;
        }
    }

    /** Neighbours in the lexicon. */
    record Stretch(int from, int to) {
        static final Stretch NONE = new Stretch(0, 0);

        boolean isEmpty() {
            return from >= to;
        }
    }

    private void tellWhole(Stretch words, int length, IntConsumer found) {
        if (!words.isEmpty() && length(words.from()) == length) {
            found.accept(words.from());
        }
    }

    /** {@return the words of {@code same} that go on, from the letter at {@code depth}, as {@code word} does from {@code at}} */
    private Stretch narrow(Stretch same, int depth, String word, int at) {
        Stretch words = same;
        for (int i = at; i < word.length() && !words.isEmpty(); i++) {
            words = narrow(words, depth + i - at, word.charAt(i));
        }
        return words;
    }

    private Stretch narrow(Stretch same, int depth, char letter) {
        int from = firstAtLeast(same, depth, letter);
        return new Stretch(from, firstAtLeast(new Stretch(from, same.to()), depth, letter + 1));
    }

    private Stretch firstBranch(Stretch same, int depth) {
        return branch(same, depth, firstAtLeast(same, depth, 0));
    }

    private Stretch nextBranch(Stretch same, Stretch branch, int depth) {
        return branch(same, depth, branch.to());
    }

    private Stretch branch(Stretch same, int depth, int from) {
        return from >= same.to()
                ? Stretch.NONE
                : new Stretch(from, firstAtLeast(new Stretch(from, same.to()), depth, letter(from, depth) + 1));
    }

    /** {@return the first of words equal up to {@code depth} whose letter there is {@code letter} or a later one} */
    private int firstAtLeast(Stretch same, int depth, int letter) {
        int low = same.from();
        int high = same.to();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (letter(middle, depth) < letter) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** {@return a letter of a word, or -1 after its end} */
    private int letter(int word, int depth) {
        return depth < length(word) ? letters[starts[word] + depth] : -1;
    }

    private int length(int word) {
        return starts[word + 1] - starts[word];
    }
}
