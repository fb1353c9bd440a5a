package io.questionbank.internal.compiled;

import io.questionbank.internal.contents.Contents;
import io.questionbank.internal.contents.Property;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which questions have which value of which property. A row for each value, in the order of the properties and of the values'
 * numbers, says where its set is. A set is how many questions there are, and their numbers; or, where that is shorter, a count
 * less than 0 of eight bytes each, which of their eights in the row of all questions the first is, and the bits, low ones first.
 */
final class Sets {
    private static final int ROW = 3 * Integer.BYTES;

    private final Strings values;
    private final Input in;
    private final int rows;

    Sets(Strings values, Input in) {
        this.values = values;
        this.in = in;
        this.rows = in.word(0);
    }

    static byte[] write(Contents contents, StringNumbers values) {
        Output table = new Output();
        Output sets = new Output();
        for (Property property : Property.values()) {
            contents.values(property).stream()
                    .sorted(Comparator.comparing(values::of))
                    .forEach(value -> {
                        table.word(property.ordinal()).word(values.of(value)).word(sets.size());
                        write(sets, contents.having(property, value));
                    });
        }
        return new Output()
                .word(table.size() / ROW)
                .bytes(table.toBytes())
                .bytes(sets.toBytes())
                .toBytes();
    }

    private static void write(Output out, BitSet set) {
        long[] bits = set.toLongArray();
        int first = set.nextSetBit(0) / Long.SIZE;
        if (Integer.BYTES + Long.BYTES * (bits.length - first) < Integer.BYTES * set.cardinality()) {
            out.word(first - bits.length).word(first);
            Arrays.stream(bits, first, bits.length).forEach(out::longWord);
        } else {
            out.word(set.cardinality());
            set.stream().forEach(out::word);
        }
    }

    BitSet having(Property property, String value) {
        int number = values.number(value);
        int row = number == Contents.NONE ? Contents.NONE : row(property.ordinal(), number);
        return row == Contents.NONE ? new BitSet() : set(Integer.BYTES + rows * ROW + word(row, 2));
    }

    Set<String> values(Property property) {
        Set<String> found = new TreeSet<>();
        for (int row = 0; row < rows; row++) {
            if (word(row, 0) == property.ordinal()) {
                found.add(values.get(word(row, 1)));
            }
        }
        return found;
    }

    private int row(int property, int value) {
        int low = 0;
        int high = rows - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int difference = word(middle, 0) == property ? word(middle, 1) - value : word(middle, 0) - property;
            if (difference == 0) {
                return middle;
            }
            if (difference < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Contents.NONE;
    }

    private int word(int row, int column) {
        return in.word(Integer.BYTES + row * ROW + column * Integer.BYTES);
    }

    private BitSet set(int from) {
        int count = in.word(from);
        return count < 0 ? bits(from + Integer.BYTES, -count) : numbers(from + Integer.BYTES, count);
    }

    private BitSet bits(int from, int count) {
        int first = in.word(from);
        long[] bits = new long[first + count];
        for (int i = 0; i < count; i++) {
            bits[first + i] = in.longWord(from + Integer.BYTES + i * Long.BYTES);
        }
        return BitSet.valueOf(bits);
    }

    private BitSet numbers(int from, int count) {
        BitSet numbers = new BitSet();
        for (int i = 0; i < count; i++) {
            numbers.set(in.word(from + i * Integer.BYTES));
        }
        return numbers;
    }
}
