package io.questionbank.bank;

import io.questionbank.internal.contents.Contents;
import io.questionbank.model.Question;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions in catalogue order, none of which has been read. */
record SelectedSet(Contents contents, BitSet numbers) implements Selection {
    @Override
    public Selection keep(BitSet wanted) {
        wanted.and(numbers);
        return new SelectedSet(contents, wanted);
    }

    @Override
    public Selection drop(BitSet unwanted) {
        BitSet rest = (BitSet) numbers.clone();
        rest.andNot(unwanted);
        return new SelectedSet(contents, rest);
    }

    @Override
    public Selection keep(Predicate<? super Question> wanted) {
        return new SelectedStream(contents, candidates()).keep(wanted);
    }

    @Override
    public Selection inOrderOf(int[] order) {
        return new SelectedStream(contents, candidates(Arrays.stream(order).filter(numbers::get)));
    }

    @Override
    public Selection sorted(Comparator<? super Question> order) {
        return new SelectedStream(contents, candidates()).sorted(order);
    }

    @Override
    public Selection skip(long n) {
        BitSet rest = (BitSet) numbers.clone();
        rest.clear(0, endOfFirst(n));
        return new SelectedSet(contents, rest);
    }

    @Override
    public Selection limit(long n) {
        return new SelectedSet(contents, numbers.get(0, endOfFirst(n)));
    }

    /** {@return the number after the first {@code n}} */
    private int endOfFirst(long n) {
        int end = 0;
        for (long left = n; left > 0; left--) {
            int next = numbers.nextSetBit(end);
            if (next < 0) {
                return numbers.length();
            }
            end = next + 1;
        }
        return end;
    }

    @Override
    public Stream<Candidate> candidates() {
        return candidates(numbers.stream());
    }

    private Stream<Candidate> candidates(IntStream order) {
        return order.mapToObj(number -> new Candidate(contents, number));
    }

    @Override
    public long count() {
        return numbers.cardinality();
    }
}
