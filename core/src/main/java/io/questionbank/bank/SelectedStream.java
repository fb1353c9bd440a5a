package io.questionbank.bank;

import io.questionbank.internal.contents.Contents;
import io.questionbank.model.Question;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Questions in any order, or that tests leave, which have to be read for that. */
record SelectedStream(Contents contents, Stream<Candidate> candidates) implements Selection {
    @Override
    public Selection keep(BitSet numbers) {
        return then(candidates.filter(candidate -> numbers.get(candidate.number())));
    }

    @Override
    public Selection drop(BitSet numbers) {
        return then(candidates.filter(candidate -> !numbers.get(candidate.number())));
    }

    @Override
    public Selection keep(Predicate<? super Question> wanted) {
        return then(candidates.filter(candidate -> wanted.test(candidate.question())));
    }

    @Override
    public Selection inOrderOf(int[] numbers) {
        int[] places = new int[contents.size()];
        Arrays.fill(places, Contents.NONE);
        for (int place = 0; place < numbers.length; place++) {
            places[numbers[place]] = place;
        }
        return then(candidates
                .filter(candidate -> places[candidate.number()] != Contents.NONE)
                .sorted(Comparator.comparing(candidate -> places[candidate.number()])));
    }

    @Override
    public Selection sorted(Comparator<? super Question> order) {
        return then(candidates.sorted((one, other) -> order.compare(one.question(), other.question())));
    }

    @Override
    public Selection skip(long n) {
        return then(candidates.skip(n));
    }

    @Override
    public Selection limit(long n) {
        return then(candidates.limit(n));
    }

    @Override
    public long count() {
        return candidates.count();
    }

    private Selection then(Stream<Candidate> left) {
        return new SelectedStream(contents, left);
    }
}
