package io.questionbank.internal.words;

import java.util.Arrays;
import java.util.function.Function;

/**
 * Remembers what was made of each spelling, and finds it again in a text without cutting the spelling out: texts repeat few
 * words often. A hash table with linear probing; safe to share between threads.
 */
final class Spellings {
    /** What a spelling is read as. */
    record Reading(String spelling, String form, String stem) {}

    private static final int LOAD = 2;

    private final Function<String, Reading> reader;

    /** Readings are immutable, so that a thread that sees one sees all of it; one that sees none, or another, asks under the lock. */
    private volatile Reading[] table = new Reading[1 << 10];

    private int size;

    /** @param reader is asked for one reading at a time */
    Spellings(Function<String, Reading> reader) {
        this.reader = reader;
    }

    /** {@return the reading of the current word of a text} */
    Reading of(WordScanner word) {
        char[] text = word.text();
        int start = word.start();
        int end = word.end();
        Reading[] now = table;
        Reading there = now[slot(now, text, start, end)];
        return there != null && isSame(there.spelling(), text, start, end) ? there : read(text, start, end);
    }

    private synchronized Reading read(char[] text, int start, int end) {
        if (size * LOAD >= table.length) {
            table = grown();
        }
        Reading[] now = table;
        int at = slot(now, text, start, end);
        if (now[at] == null) {
            now[at] = reader.apply(String.valueOf(text, start, end - start));
            size++;
        }
        return now[at];
    }

    /** {@return where the reading is, or the empty place where it belongs} */
    private static int slot(Reading[] table, char[] text, int start, int end) {
        int at = hash(text, start, end) & table.length - 1;
        for (Reading there = table[at]; there != null; there = table[at]) {
            if (isSame(there.spelling(), text, start, end)) {
                return at;
            }
            at = at + 1 & table.length - 1;
        }
        return at;
    }

    static int hash(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        return hash ^ hash >>> 15;
    }

    private static boolean isSame(String spelling, char[] text, int start, int end) {
        if (spelling.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (spelling.charAt(i - start) != text[i]) {
                return false;
            }
        }
        return true;
    }

    private Reading[] grown() {
        Reading[] larger = new Reading[2 * table.length];
        Arrays.stream(table).filter(reading -> reading != null).forEach(reading -> {
            char[] spelling = reading.spelling().toCharArray();
            larger[slot(larger, spelling, 0, spelling.length)] = reading;
        });
        return larger;
    }
}
