package io.questionbank.internal.words;

import java.util.Arrays;
import java.util.function.Function;

/**
 * Remembers what was made of each spelling, and finds it again in a text without cutting the spelling out: texts repeat few
 * words often. A hash table with linear probing; for one thread.
 */
final class Spellings {
    /** What a spelling is read as. */
    record Reading(String spelling, String form, String stem) {}

    private static final int LOAD = 2;

    private final Function<String, Reading> reader;
    private Reading[] table = new Reading[1 << 10];
    private int size;

    Spellings(Function<String, Reading> reader) {
        this.reader = reader;
    }

    /** {@return the reading of the characters of {@code text} from {@code start} up to {@code end}} */
    Reading of(String text, int start, int end) {
        int at = slot(text, start, end);
        if (table[at] == null) {
            if (size * LOAD >= table.length) {
                grow();
                at = slot(text, start, end);
            }
            table[at] = reader.apply(text.substring(start, end));
            size++;
        }
        return table[at];
    }

    /** {@return where the reading is, or the empty place where it belongs} */
    private int slot(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int at = place(hash);
        while (table[at] != null && !isSame(table[at].spelling(), text, start, end)) {
            at = at + 1 & table.length - 1;
        }
        return at;
    }

    private int place(int hash) {
        return (hash ^ hash >>> 15) & table.length - 1;
    }

    private static boolean isSame(String spelling, String text, int start, int end) {
        return spelling.length() == end - start && text.startsWith(spelling, start);
    }

    private void grow() {
        Reading[] old = table;
        table = new Reading[2 * old.length];
        Arrays.stream(old).filter(reading -> reading != null).forEach(reading -> {
            String spelling = reading.spelling();
            table[slot(spelling, 0, spelling.length())] = reading;
        });
    }
}
