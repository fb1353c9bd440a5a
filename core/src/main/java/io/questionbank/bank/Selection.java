package io.questionbank.bank;

import io.questionbank.model.Question;
import java.util.BitSet;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the steps of a query leave, in an order; to be used once. */
interface Selection {
    /** {@return those of these numbers; the set is not the caller's any more} */
    Selection keep(BitSet numbers);

    /** {@return those of other numbers} */
    Selection drop(BitSet numbers);

    /** {@return those that pass a test} */
    Selection keep(Predicate<? super Question> wanted);

    /** {@return those of these numbers, in the order of the numbers} */
    Selection inOrderOf(int[] numbers);

    Selection sorted(Comparator<? super Question> order);

    Selection skip(long n);

    Selection limit(long n);

    Stream<Candidate> candidates();

    long count();
}
