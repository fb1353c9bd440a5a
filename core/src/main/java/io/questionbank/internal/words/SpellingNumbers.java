package io.questionbank.internal.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Numbers the spellings of texts from 0 in the order they come, and finds them again without cutting them out. A hash table with
 * linear probing; for one thread, unlike {@link Spellings}, which has no numbers.
 */
final class SpellingNumbers {
    private static final int LOAD = 2;
    private static final long EMPTY = -1;

    private final Function<String, Spellings.Reading> reader;
    private final List<Spellings.Reading> readings = new ArrayList<>();

    /** Of all spellings, one after the other. */
    private char[] letters = new char[1 << 12];

    /** Where each spelling starts among the letters, and where the last one ends. */
    private int[] starts = new int[1 << 9];

    /** In the upper half the hash of a spelling, in the lower its number. */
    private long[] table = empty(1 << 10);

    SpellingNumbers(Function<String, Spellings.Reading> reader) {
        this.reader = reader;
    }

    /** {@return the number of the spelling of the current word of a text} */
    int number(WordScanner word) {
        char[] text = word.text();
        int start = word.start();
        int end = word.end();
        int hash = Spellings.hash(text, start, end);
        for (int at = hash & table.length - 1; table[at] != EMPTY; at = at + 1 & table.length - 1) {
            if ((int) (table[at] >>> Integer.SIZE) == hash && isSame((int) table[at], text, start, end)) {
                return (int) table[at];
            }
        }
        return add(text, start, end, hash);
    }

    /** {@return the reading of the spelling that has a number} */
    Spellings.Reading reading(int number) {
        return readings.get(number);
    }

    int size() {
        return readings.size();
    }

    private boolean isSame(int number, char[] text, int start, int end) {
        return Arrays.equals(letters, starts[number], starts[number + 1], text, start, end);
    }

    private int add(char[] text, int start, int end, int hash) {
        int number = readings.size();
        readings.add(reader.apply(String.valueOf(text, start, end - start)));
        reserve(number, end - start);
        System.arraycopy(text, start, letters, starts[number], end - start);
        starts[number + 1] = starts[number] + end - start;
        put(hash, number);
        return number;
    }

    private void reserve(int number, int length) {
        if (starts[number] + length > letters.length) {
            letters = Arrays.copyOf(letters, 2 * (starts[number] + length));
        }
        if (number + 1 == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        if (number * LOAD >= table.length) {
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
