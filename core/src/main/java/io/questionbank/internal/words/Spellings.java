package io.questionbank.internal.words;

import java.util.Arrays;
import java.util.function.Function;

/**
 * Remembers what was made of each spelling, and finds it again in a text without cutting the spelling out: texts repeat few
 * words often. A hash table with linear probing; safe to share between threads.
 *
 * @param <T> what is made of a spelling
 */
final class Spellings<T> {
    private static final int LOAD = 2;
    private static final int FEW = 1 << 7;

    /** A spelling and what was made of it; immutable, so that a thread that sees one sees all of it. */
    private record Known<T>(int hash, char[] letters, T made) {
        boolean is(int otherHash, char[] text, int start, int end) {
            if (hash != otherHash || letters.length != end - start) {
                return false;
            }
            for (int i = 0; i < letters.length; i++) {
                if (letters[i] != text[start + i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Function<String, T> maker;

    /** A thread that does not see a spelling here, though another has put it, asks again under the lock. */
    private volatile Known<T>[] table = places(FEW);

    private int size;

    /** @param maker may be asked twice for a spelling, of which one answer is kept */
    Spellings(Function<String, T> maker) {
        this.maker = maker;
    }

    /** {@return what was made of the current word of a text} */
    T of(WordScanner word) {
        char[] text = word.text();
        int start = word.start();
        int end = word.end();
        int hash = hash(text, start, end);
        Known<T>[] now = table;
        int at = hash & now.length - 1;
        for (Known<T> there = now[at]; there != null; there = now[at]) {
            if (there.is(hash, text, start, end)) {
                return there.made();
            }
            at = at + 1 & now.length - 1;
        }
        char[] letters = Arrays.copyOfRange(text, start, end);
        return keep(new Known<>(hash, letters, maker.apply(String.valueOf(letters))))
                .made();
    }

    /** {@return the one that is known of the same spelling, if any, else this} */
    private synchronized Known<T> keep(Known<T> spelling) {
        if (size * LOAD >= table.length) {
            table = grown();
        }
        Known<T>[] now = table;
        int at = slot(now, spelling);
        if (now[at] == null) {
            now[at] = spelling;
            size++;
        }
        return now[at];
    }

    /** {@return where the spelling is, or the empty place where it belongs} */
    private static <T> int slot(Known<T>[] table, Known<T> spelling) {
        int at = spelling.hash() & table.length - 1;
        while (table[at] != null && !table[at].is(spelling.hash(), spelling.letters(), 0, spelling.letters().length)) {
            at = at + 1 & table.length - 1;
        }
        return at;
    }

    private Known<T>[] grown() {
        Known<T>[] larger = places(2 * table.length);
        Arrays.stream(table)
                .filter(spelling -> spelling != null)
                .forEach(spelling -> larger[slot(larger, spelling)] = spelling);
        return larger;
    }

    static int hash(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        return hash ^ hash >>> 15;
    }

    @SuppressWarnings("unchecked") // an array of a generic type cannot be made otherwise
    private static <T> Known<T>[] places(int count) {
        return (Known<T>[]) new Known<?>[count];
    }
}
