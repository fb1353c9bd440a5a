package io.questionbank.benchmark;

import io.questionbank.bank.QuestionBank;
import io.questionbank.load.BankLoader;
import io.questionbank.load.BankSource;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long a new process takes to its first answer, beside one that does nothing and others that bind the same questions: the
 * programs in turns, on the class path of an application. Prints least and median times, and ratios.
 *
 * <p>{@code mvn -q -Pbenchmark -pl core test-compile}
 */
final class StartBenchmark {
    private static final int RUNS = 11;
    private static final Path CLASSES = Path.of("target/classes");
    private static final String RNN = "rnn-sequences/lstm-gates";
    private static final List<String> OF_TESTS = List.of(
            "junit", "assertj", "archunit", "jazzer", "byte-buddy", "opentest4j", "apiguardian", "jspecify", "fsrs");

    private record Program(String classPath, List<String> arguments) {}

    private record Times(double[] whole, double[] inside) {}

    private final Map<String, Program> programs = new LinkedHashMap<>();
    private Path core = CLASSES;

    private StartBenchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        StartBenchmark benchmark = new StartBenchmark();
        benchmark.prepare(Files.createTempDirectory("start"));
        benchmark.run();
    }

    private void prepare(Path folder) throws IOException {
        core = BankJar.write(folder.resolve("core.jar"), CLASSES);
        Path source = Path.of("../bank-rnn/src/main/bank");
        Path rnn = BankJar.write(folder, "rnn", read(source));
        Path catalog = BankJar.write(folder, "catalog", read(Path.of("../bank-catalog/src/main/bank")));
        Path large = BankJar.write(
                folder,
                "large",
                BankLoader.of(BankSource.text(SyntheticBank.files(10_000, 2026)))
                        .load()
                        .orThrow());
        add("nothing", List.of(rnn), "nothing");
        add("first answer", List.of(rnn), "answer", RNN);
        add("first answer, with the catalog", List.of(rnn, catalog), "answer", RNN);
        add("first answer, 10,000 questions", List.of(large), "answer", "topic-50/question-5050");
        add("first hit", List.of(rnn), "hit", "why does my lstm forget");
        add("Jackson YAML", List.of(rnn), "bound", source.toString());
        add("Jackson YAML, Hibernate Validator", List.of(rnn), "validated", source.toString());
    }

    private static QuestionBank read(Path folder) {
        return BankLoader.of(BankSource.directory(folder)).load().orThrow();
    }

    private void add(String name, List<Path> jars, String... arguments) {
        Stream<String> library = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> OF_TESTS.stream()
                        .noneMatch(
                                test -> Path.of(entry).getFileName().toString().contains(test)));
        String classPath = Stream.concat(library, jars.stream().map(Path::toString))
                .collect(Collectors.joining(File.pathSeparator));
        programs.put(name, new Program(classPath, List.of(arguments)));
    }

    private void run() throws IOException, InterruptedException {
        Map<String, Times> times = new LinkedHashMap<>();
        programs.keySet().forEach(name -> times.put(name, new Times(new double[RUNS], new double[RUNS])));
        for (int run = -1; run < RUNS; run++) {
            for (Map.Entry<String, Program> program : programs.entrySet()) {
                long start = System.nanoTime();
                double inside = run(program.getValue());
                double whole = (System.nanoTime() - start) / 1e6;
                times.get(program.getKey()).whole()[Math.max(0, run)] = whole;
                times.get(program.getKey()).inside()[Math.max(0, run)] = inside;
            }
        }
        Times slowest = times.get("Jackson YAML, Hibernate Validator");
        print("%-36s %22s %22s %s%n", "milliseconds", "whole process", "from main", "of the last");
        print("%-36s %11s %10s %11s %10s%n", "", "least", "median", "least", "median");
        times.forEach((name, of) -> print(
                "%-36s %11.1f %10.1f %11.2f %10.2f 1/%.0f%n",
                name,
                least(of.whole()),
                median(of.whole()),
                least(of.inside()),
                median(of.inside()),
                median(slowest.inside()) / median(of.inside())));
    }

    private static double run(Program program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                program.classPath(),
                StartProbe.class.getName()));
        command.addAll(program.arguments());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(program.arguments() + " fails");
        }
        return Long.parseLong(printed) / 1e6;
    }

    private static double least(double[] values) {
        return Arrays.stream(values).min().orElseThrow();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
