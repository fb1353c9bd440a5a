package io.questionbank.internal.words;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cuts texts into words as numbers: each spelling has one, from 0 in the order they are met. What is known of a spelling can then
 * be kept in an array, and no word costs an object. A hash table with linear probing; for one thread.
 */
public final class SpellingNumbers {
    private static final int LOAD = 2;
    private static final long EMPTY = -1;

    private int size;

    /** Of all spellings, one after the other. */
    private char[] letters = new char[1 << 12];

    /** Where each spelling starts among the letters, and where the last one ends. */
    private int[] starts = new int[1 << 9];

    /** In the upper half the hash of a spelling, in the lower its number. */
    private long[] table = empty(1 << 10);

    private int[] numbers = new int[1 << 8];

    /** {@return the numbers of the words of {@code text}, in their order} */
    public int[] in(String text) {
        int count = 0;
        WordScanner word = new WordScanner(text);
        while (word.next()) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count] = number(word.text(), word.start(), word.end());
            count++;
        }
        return Arrays.copyOf(numbers, count);
    }

    /** Takes over the spellings of others. {@return what number each of their numbers is here} */
    public int[] addAll(SpellingNumbers others) {
        return IntStream.range(0, others.size)
                .map(i -> number(others.letters, others.starts[i], others.starts[i + 1]))
                .toArray();
    }

    /** {@return the spellings in the order of their numbers} */
    public List<String> list() {
        return IntStream.range(0, size)
                .mapToObj(i -> String.valueOf(letters, starts[i], starts[i + 1] - starts[i]))
                .toList();
    }

    private int number(char[] text, int start, int end) {
        int hash = Spellings.hash(text, start, end);
        for (int at = hash & table.length - 1; table[at] != EMPTY; at = at + 1 & table.length - 1) {
            if ((int) (table[at] >>> Integer.SIZE) == hash && isSame((int) table[at], text, start, end)) {
                return (int) table[at];
            }
        }
        return add(text, start, end, hash);
    }

    private boolean isSame(int number, char[] text, int start, int end) {
        return Arrays.equals(letters, starts[number], starts[number + 1], text, start, end);
    }

    private int add(char[] text, int start, int end, int hash) {
        reserve(end - start);
        System.arraycopy(text, start, letters, starts[size], end - start);
        starts[size + 1] = starts[size] + end - start;
        put(hash, size);
        return size++;
    }

    private void reserve(int length) {
        if (starts[size] + length > letters.length) {
            letters = Arrays.copyOf(letters, 2 * (starts[size] + length));
        }
        if (size + 1 == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        if (size * LOAD >= table.length) {
            long[] old = table;
            table = empty(2 * old.length);
            Arrays.stream(old)
                    .filter(entry -> entry != EMPTY)
                    .forEach(entry -> put((int) (entry >>> Integer.SIZE), (int) entry));
        }
    }

    private void put(int hash, int number) {
        int at = hash & table.length - 1;
        while (table[at] != EMPTY) {
            at = at + 1 & table.length - 1;
        }
        table[at] = (long) hash << Integer.SIZE | number;
    }

    private static long[] empty(int size) {
        long[] table = new long[size];
        Arrays.fill(table, EMPTY);
        return table;
    }
}
