package io.questionbank.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    private static final List<Integer> NUMBERS =
            IntStream.range(0, 5_000).boxed().toList();

    @Test
    void whatComesOfTheItemsIsInTheirOrder() {
        Stream<Integer> doubled = SideBySide.flatMap(NUMBERS, n -> n % 3 == 0 ? Stream.empty() : Stream.of(n, n));

        assertThat(doubled)
                .containsExactlyElementsOf(NUMBERS.stream()
                        .filter(n -> n % 3 != 0)
                        .flatMap(n -> Stream.of(n, n))
                        .toList());
    }

    @Test
    void whoeverTakesTheFirstResultsDoesNotPayForTheLast() {
        AtomicInteger worked = new AtomicInteger();

        Stream<Integer> first = SideBySide.flatMap(NUMBERS, n -> {
                    worked.incrementAndGet();
                    return Stream.of(n);
                })
                .limit(1);

        assertThat(first).containsExactly(0);
        assertThat(worked).hasValueLessThan(1_000);
    }

    @Test
    void noItemsGiveNothing() {
        assertThat(SideBySide.flatMap(List.of(), Stream::of)).isEmpty();
    }
}
