package io.questionbank.internal.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SplitMix64Test {
    @Test
    void givesTheNumbersOfTheReferenceImplementation() {
        SplitMix64 chance = new SplitMix64(1234567);

        assertThat(LongStream.generate(chance::next).limit(5).mapToObj(Long::toUnsignedString))
                .containsExactly(
                        "6457827717110365317",
                        "3203168211198807973",
                        "9817491932198370423",
                        "4593380528125082431",
                        "16408922859458223821");
    }

    @Test
    void picksTheSameForEver() {
        List<Integer> items = IntStream.range(0, 10).boxed().toList();

        assertThat(new SplitMix64(42).pick(4, items)).containsExactly(6, 1, 3, 4);
        assertThat(new SplitMix64(-1).pick(4, items)).containsExactly(8, 0, 6, 2);
    }

    @Test
    void picksEachOrderEquallyOften() {
        int[] seen = new int[6];
        List<List<Integer>> orders = new ArrayList<>();
        for (int seed = 0; seed < 6000; seed++) {
            List<Integer> order = new SplitMix64(seed).pick(3, List.of(1, 2, 3));
            if (!orders.contains(order)) {
                orders.add(order);
            }
            seen[orders.indexOf(order)]++;
        }

        assertThat(seen).satisfies(counts -> assertThat(IntStream.of(counts)).allMatch(n -> n > 880 && n < 1120));
    }

    @Test
    void picksAllWhereThereAreFewer() {
        assertThat(new SplitMix64(7).pick(5, List.of("a", "b"))).containsExactlyInAnyOrder("a", "b");
        assertThat(new SplitMix64(7).pick(5, List.of())).isEmpty();
        assertThat(new SplitMix64(7).pick(0, List.of("a"))).isEmpty();
    }
}
