package io.questionbank.rnn;

import io.questionbank.bank.QuestionBank;
import io.questionbank.bank.SearchHit.Field;
import io.questionbank.internal.search.IndexBuilder;
import io.questionbank.internal.search.SearchIndex;
import io.questionbank.internal.search.Terms;
import io.questionbank.load.BankLoader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * How well and how fast the search finds questions, beside Lucene on the same texts, in one process and in turns: the quality on
 * the RNN bank, the time and the size on banks of made-up words.
 *
 * <p>{@code mvn -q -Pbenchmark -pl bank-rnn -am test-compile}
 */
final class SearchBenchmark {
    private static final long SEED = 2026;
    private static final int TEXTS = 300;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 7;
    private static final int BUILDS = 21;
    private static final double[] WEIGHTS = {4, 4, 2, 1, 2, 1, 0.5};

    private SearchBenchmark() {}

    public static void main(String[] args) {
        quality();
        cost(744);
        cost(10_000);
    }

    private static void quality() {
        QuestionBank bank = BankLoader.discovering().load().orThrow();
        Lucene lucene = new Lucene(FieldTexts.of(bank));
        print("%s%n", bank);
        compare("weights chosen on", text -> !text.heldOut(), bank, lucene);
        compare("held out", Paraphrase::heldOut, bank, lucene);
        for (String style : Paraphrase.STYLES) {
            compare(style, text -> text.style().equals(style), bank, lucene);
        }
        compare("all", text -> true, bank, lucene);
    }

    private static void compare(String name, Predicate<Paraphrase> which, QuestionBank bank, Lucene lucene) {
        List<Paraphrase> texts = Paraphrase.all().stream()
                .filter(text -> bank.question(text.question()).isPresent())
                .filter(which)
                .toList();
        print("  %s, %d texts%n", name, texts.size());
        print("    ours   %s%n", Ranks.of(texts, text -> found(bank, text)));
        print("    Lucene %s%n", Ranks.of(texts, text -> lucene.best(text, 10)));
    }

    private static void cost(int questions) {
        ZipfBank zipf = new ZipfBank(SEED);
        QuestionBank bank = zipf.bank(questions);
        Map<String, Map<Field, String>> texts = FieldTexts.of(bank);
        print("%,d questions%n", questions);
        if (questions < 1_000) {
            build(bank, texts);
        }
        Lucene lucene = new Lucene(texts);
        row("bytes", index(texts).bytes(), lucene.bytes());
        latency(zipf.texts(TEXTS), text -> found(bank, text), text -> lucene.best(text, 10));
    }

    private static void build(QuestionBank bank, Map<String, Map<Field, String>> texts) {
        double[] ours = new double[BUILDS];
        double[] lucenes = new double[BUILDS];
        double[] first = new double[BUILDS];
        for (int i = -WARM_UP; i < BUILDS; i++) {
            int at = Math.max(0, i);
            ours[at] = milliseconds(() -> index(texts));
            lucenes[at] = milliseconds(() -> new Lucene(texts));
            first[at] = milliseconds(() -> bank.and(QuestionBank.empty()).search("why"));
        }
        row("build, median ms", percentile(ours, 50), percentile(lucenes, 50));
        print("    first search, Markdown to plain text included, median ms %.0f%n", percentile(first, 50));
    }

    private static void latency(
            List<String> texts, Function<String, List<String>> ours, Function<String, List<String>> lucene) {
        double[][] mine = new double[TEXTS][ROUNDS];
        double[][] theirs = new double[TEXTS][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int i = 0; i < TEXTS; i++) {
                String text = texts.get(i);
                mine[i][Math.max(0, round)] = 1_000 * milliseconds(() -> ours.apply(text));
                theirs[i][Math.max(0, round)] = 1_000 * milliseconds(() -> lucene.apply(text));
            }
        }
        for (double percent : new double[] {50, 99}) {
            row(
                    String.format(Locale.ROOT, "search, microseconds, %.0f %% are below", percent),
                    percentile(ofEachText(mine), percent),
                    percentile(ofEachText(theirs), percent));
        }
    }

    /** {@return the time that each text takes: the median of its rounds, so that other programs on the machine do not count} */
    private static double[] ofEachText(double[][] rounds) {
        return Arrays.stream(rounds).mapToDouble(times -> percentile(times, 50)).toArray();
    }

    private static SearchIndex index(Map<String, Map<Field, String>> texts) {
        Terms english = Terms.of("en");
        IndexBuilder builder = new IndexBuilder(WEIGHTS);
        texts.values().forEach(fields -> builder.add(english, () -> List.copyOf(fields.values())));
        return builder.build();
    }

    private static List<String> found(QuestionBank bank, String text) {
        return bank.search(text).stream()
                .map(hit -> hit.question().id().toString())
                .toList();
    }

    private static double milliseconds(Supplier<Object> work) {
        long start = System.nanoTime();
        if (work.get().equals("")) {
            throw new IllegalStateException("nothing was done");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static double percentile(double[] values, double percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static void row(String what, double ours, double lucenes) {
        print("    %-45s ours %,12.0f   Lucene %,12.0f   ratio %.2f%n", what, ours, lucenes, ours / lucenes);
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
