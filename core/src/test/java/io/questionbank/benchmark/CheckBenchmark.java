package io.questionbank.benchmark;

import io.questionbank.load.BankLoader;
import io.questionbank.load.BankSource;
import io.questionbank.load.LoadResult;
import io.questionbank.validate.Rules;
import io.questionbank.validate.VerifiedCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How long it takes to check a bank, beside plain binding and validation of the same files, in one process and in turns; and
 * how that grows from 1,000 questions to 16,000. Prints medians and ratios.
 *
 * <p>{@code mvn -q -Pbenchmark -pl core test-compile}
 */
final class CheckBenchmark {
    private static final int WARM_UP = 10;
    private static final int RUNS = 11;
    private static final long SEED = 2026;

    /** What something took: time, and processor time of all threads to the hundredth of a second, both in milliseconds. */
    private record Cost(double milliseconds, double processor) {
        static Cost of(IntSupplier work) {
            double before = total();
            double milliseconds = CheckBenchmark.milliseconds(work);
            return new Cost(milliseconds, total() - before);
        }

        private static double total() {
            return ProcessHandle.current()
                    .info()
                    .totalCpuDuration()
                    .map(Duration::toMillis)
                    .orElseThrow();
        }
    }

    private CheckBenchmark() {}

    public static void main(String[] args) throws IOException {
        compareWithPlainBinding();
        grow();
    }

    private static void compareWithPlainBinding() throws IOException {
        Path folder = write(1_000);
        PlainBinding plain = new PlainBinding();
        ForkJoinPool oneCore = new ForkJoinPool(1);
        Cost[] onAll = new Cost[RUNS];
        Cost[] onOne = new Cost[RUNS];
        Cost[] required = new Cost[RUNS];
        Cost[] bound = new Cost[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            int kept = Math.max(run, 0);
            onAll[kept] = Cost.of(() -> check(folder));
            onOne[kept] = Cost.of(() -> oneCore.submit(() -> check(folder)).join());
            required[kept] = Cost.of(() -> checkRequired(folder));
            bound[kept] = Cost.of(() -> bind(plain, folder));
        }
        oneCore.shutdown();
        print("1,000 questions, in turns, median of %d runs%n", RUNS);
        print("  Jackson YAML binding, bean validation   %7.0f ms%n", median(bound, Cost::milliseconds));
        print("  check, required rules                   %s%n", compared(required, bound));
        print("  check, required and editorial rules     %s%n", compared(onAll, bound));
        print("  the same on one core                    %s%n", compared(onOne, bound));
        delete(folder);
    }

    private static String compared(Cost[] ours, Cost[] theirs) {
        double[] times = new double[RUNS];
        double[] work = new double[RUNS];
        Arrays.setAll(times, i -> ours[i].milliseconds() / theirs[i].milliseconds());
        Arrays.setAll(work, i -> ours[i].processor() / theirs[i].processor());
        return String.format(
                Locale.ROOT,
                "%7.0f ms, %.2f of the time, %.2f of the processor time",
                median(ours, Cost::milliseconds),
                median(times),
                median(work));
    }

    private static void grow() throws IOException {
        double before = 0;
        for (int questions = 1_000; questions <= 16_000; questions *= 2) {
            Path folder = write(questions);
            double[] times = new double[5];
            check(folder);
            Arrays.setAll(times, i -> milliseconds(() -> check(folder)));
            double now = median(times);
            print("%,7d questions %7.0f ms%s%n", questions, now, before == 0 ? "" : factor(now / before));
            before = now;
            delete(folder);
        }
    }

    private static String factor(double ratio) {
        return String.format(Locale.ROOT, "   %.2f x the half", ratio);
    }

    private static int check(Path folder) {
        return topics(BankLoader.of(BankSource.directory(folder)).with(Rules.editorial()));
    }

    private static int checkRequired(Path folder) {
        return topics(BankLoader.of(BankSource.directory(folder)));
    }

    private static int topics(BankLoader loader) {
        LoadResult result = loader.load();
        if (!result.diagnostics().isEmpty()) {
            throw new IllegalStateException(
                    "the bank is not good: " + result.diagnostics().get(0));
        }
        return result.bank().everyTopic().size();
    }

    private static int bind(PlainBinding plain, Path folder) {
        try {
            return plain.check(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double milliseconds(IntSupplier work) {
        long start = System.nanoTime();
        if (work.getAsInt() == 0) {
            throw new IllegalStateException("nothing was checked");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(Cost[] costs, ToDoubleFunction<Cost> part) {
        return median(Arrays.stream(costs).mapToDouble(part).toArray());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static Path write(int questions) throws IOException {
        Path folder = Files.createTempDirectory("bank");
        for (Map.Entry<String, String> file :
                SyntheticBank.files(questions, SEED).entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        LoadResult written = BankLoader.of(BankSource.directory(folder)).load();
        Files.writeString(
                folder.resolve(VerifiedCode.FILE),
                VerifiedCode.of(VerifiedCode.entries(written.orThrow())).text());
        return folder;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
