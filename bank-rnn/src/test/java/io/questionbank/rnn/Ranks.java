package io.questionbank.rnn;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;

/**
 * How well a search does: the place of the right question for each text, 1 for the first, 0 where it is not among the ten best.
 *
 * @param places one a text
 */
record Ranks(int[] places) {
    private static final int RESAMPLES = 2_000;

    /**
     * {@return the places of the right questions}
     *
     * @param search gives the ids it finds, best first
     */
    static Ranks of(Collection<Paraphrase> texts, Function<String, List<String>> search) {
        return new Ranks(texts.stream()
                .mapToInt(text ->
                        1 + search.apply(text.text()).indexOf(text.question().toString()))
                .toArray());
    }

    /** {@return the share of texts whose question is among the {@code k} best} */
    double recallAt(int k) {
        return Arrays.stream(places).filter(place -> place > 0 && place <= k).count() / (double) places.length;
    }

    /** {@return the mean reciprocal rank} */
    double mrr() {
        return Arrays.stream(places)
                .mapToDouble(place -> place == 0 ? 0 : 1.0 / place)
                .average()
                .orElse(0);
    }

    /** {@return recall and mean reciprocal rank, the latter with the middle 95 % of what resampled texts give} */
    @Override
    public String toString() {
        Random random = new Random(2026);
        double[] resampled = new double[RESAMPLES];
        Arrays.setAll(
                resampled,
                i -> new Ranks(random.ints(places.length, 0, places.length)
                                .map(k -> places[k])
                                .toArray())
                        .mrr());
        Arrays.sort(resampled);
        return String.format(
                Locale.ROOT,
                "recall@1 %.3f  recall@5 %.3f  MRR %.3f [%.3f, %.3f]",
                recallAt(1),
                recallAt(5),
                mrr(),
                resampled[RESAMPLES / 40],
                resampled[RESAMPLES - RESAMPLES / 40 - 1]);
    }
}
