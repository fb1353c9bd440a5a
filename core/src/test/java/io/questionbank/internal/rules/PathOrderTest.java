package io.questionbank.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathOrderTest {
    private static final PathOrder ORDER = new PathOrder();

    @ParameterizedTest
    @CsvSource({
        "choices[2], choices[10]",
        "choices[9].text, choices[10].id",
        "choices[1], choices[1].id",
        "exercises[0].choices[11], exercises[1].choices[2]",
        "answer.brief, answer.full",
        "hints[19], hints[20]",
    })
    void itCountsAsAnAuthorDoes(String first, String second) {
        assertThat(ORDER.compare(first, second)).isNegative();
        assertThat(ORDER.compare(second, first)).isPositive();
        assertThat(ORDER.compare(first, first)).isZero();
    }

    @Test
    void itIsAnOrder() {
        Random random = new Random(2026);
        List<String> paths = Stream.generate(() -> path(random)).limit(60).toList();

        for (String a : paths) {
            for (String b : paths) {
                for (String c : paths) {
                    if (ORDER.compare(a, b) <= 0 && ORDER.compare(b, c) <= 0) {
                        assertThat(ORDER.compare(a, c)).isLessThanOrEqualTo(0);
                    }
                }
            }
        }
    }

    private static String path(Random random) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> String.valueOf("ab[]12".charAt(random.nextInt(6))))
                .reduce("", String::concat);
    }
}
