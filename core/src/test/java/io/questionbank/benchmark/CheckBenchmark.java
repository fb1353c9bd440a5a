package io.questionbank.benchmark;

import io.questionbank.load.BankLoader;
import io.questionbank.load.BankSource;
import io.questionbank.load.LoadResult;
import io.questionbank.validate.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/**
 * How long it takes to check a bank, beside plain binding and validation of the same files, in one process and in turns; and
 * how that grows from 1,000 questions to 16,000. Prints medians and ratios.
 *
 * <p>{@code mvn -q -Pbenchmark -pl core test-compile}
 */
final class CheckBenchmark {
    private static final int WARM_UP = 3;
    private static final int RUNS = 11;
    private static final long SEED = 2026;

    private CheckBenchmark() {}

    public static void main(String[] args) throws IOException {
        compareWithPlainBinding();
        grow();
    }

    private static void compareWithPlainBinding() throws IOException {
        Path folder = write(1_000);
        PlainBinding plain = new PlainBinding();
        double[] ours = new double[RUNS];
        double[] theirs = new double[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            double checked = milliseconds(() -> check(folder));
            double bound = milliseconds(() -> bind(plain, folder));
            if (run >= 0) {
                ours[run] = checked;
                theirs[run] = bound;
            }
        }
        double[] ratios = new double[RUNS];
        Arrays.setAll(ratios, i -> ours[i] / theirs[i]);
        print("1,000 questions, in turns, median of %d runs%n", RUNS);
        print("  check, required and editorial rules     %7.0f ms%n", median(ours));
        print("  Jackson YAML binding, bean validation   %7.0f ms%n", median(theirs));
        print("  ratio, median                           %7.2f%n", median(ratios));
        delete(folder);
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
        LoadResult result = BankLoader.of(BankSource.directory(folder))
                .with(Rules.editorial())
                .load();
        if (result.hasErrors()) {
            throw new IllegalStateException(result.diagnostics().get(0).toString());
        }
        return result.bank().topics().size();
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
