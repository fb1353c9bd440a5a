package io.questionbank.internal.batch;

import java.util.List;
import java.util.function.Function;
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

    /** {@return the items in lists of a length that fits {@link #flatMap}} */
    public static <T> Stream<List<T>> batches(List<T> items) {
        return IntStream.iterate(0, start -> start < items.size(), start -> start + BATCH)
                .mapToObj(start -> items.subList(start, Math.min(start + BATCH, items.size())));
    }
}
