package io.questionbank.internal.batch;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Does the same work on each of many items, on as many cores as the common pool of the JDK has. What comes of it is in the order
 * of the items, whatever the number of cores.
 *
 * <p>The work must depend on its item alone, and neither wait nor call what a host passed in: it runs on threads that belong to
 * nobody.
 */
public final class SideBySide {
    /** Enough to keep the cores busy, and few enough that whoever needs no more than the first results waits for little. */
    private static final int BATCH = 128;

    private static final int PARTS_OF_A_CORE = 2;

    private SideBySide() {}

    /** {@return what comes of the items, batch by batch as the stream is consumed} */
    public static <T, R> Stream<R> flatMap(List<T> items, Function<? super T, Stream<R>> work) {
        return batches(items)
                .map(batch -> batch.parallelStream()
                        .map(item -> work.apply(item).toList())
                        .toList())
                .flatMap(List::stream)
                .flatMap(List::stream);
    }

    /** {@return what comes of each item, all done at once} */
    public static <T, R> List<R> map(List<T> items, Function<? super T, R> work) {
        return items.parallelStream().<R>map(work).toList();
    }

    /** {@return what comes of two pieces of work together} */
    public static <A, B, R> R both(Supplier<A> one, Supplier<B> other, BiFunction<A, B, R> together) {
        ForkJoinTask<A> first = ForkJoinTask.adapt(one::get).fork();
        B second = other.get();
        return together.apply(first.join(), second);
    }

    /** {@return the items in a few lists, in their order: enough to keep the cores busy with one list at a time} */
    public static <T> List<List<T>> parts(List<T> items) {
        int parts = PARTS_OF_A_CORE * (ForkJoinPool.getCommonPoolParallelism() + 1);
        int length = Math.max(1, (items.size() + parts - 1) / parts);
        return lists(items, length).toList();
    }

    /** {@return the items in lists of a length that fits {@link #flatMap}} */
    public static <T> Stream<List<T>> batches(List<T> items) {
        return lists(items, BATCH);
    }

    private static <T> Stream<List<T>> lists(List<T> items, int length) {
        return IntStream.iterate(0, start -> start < items.size(), start -> start + length)
                .mapToObj(start -> items.subList(start, Math.min(start + length, items.size())));
    }
}
