package io.questionbank.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.questionbank.bank.BankInfo;
import io.questionbank.bank.CompiledBank;
import io.questionbank.bank.QuestionBank;
import io.questionbank.load.BankLoader;
import io.questionbank.load.BankSource;
import io.questionbank.model.Answer;
import io.questionbank.model.Difficulty;
import io.questionbank.model.Markdown;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * How long a warm process takes to open a compiled bank of 10,000 questions, to read all of them, and to count, beside Jackson's
 * YAML mapper and a plain filter; and what an open bank keeps in memory. Prints medians and ratios.
 *
 * <p>{@code mvn -q -Pbenchmark -pl core test-compile}
 */
final class CompiledBenchmark {
    private static final int RUNS = 11;

    private CompiledBenchmark() {}

    public static void main(String[] args) throws IOException {
        tenThousand();
        count();
    }

    private static void tenThousand() throws IOException {
        Map<String, String> files = SyntheticBank.files(10_000, 2026);
        Path source = Files.createTempDirectory("source");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = source.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        QuestionBank bank = BankLoader.of(BankSource.text(files)).load().orThrow();
        Path compiled = Files.createTempDirectory("compiled");
        CompiledBank.write(bank, compiled);
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
        double bound = median(3, () -> size(yaml, source));
        double opened = median(RUNS, () -> open(compiled).toString().isEmpty() ? 0 : 1);
        double first = median(
                RUNS,
                () -> open(compiled).requireQuestion("topic-50/question-5050").revision());
        double decoded =
                median(RUNS, () -> open(compiled).inMemory().everyQuestion().size());
        print("10,000 questions%n");
        print("  Jackson YAML                      %10.2f ms%n", bound);
        print("  open, and count what is there     %10.2f ms, 1/%.0f%n", opened, bound / opened);
        print("  open, and read one question       %10.2f ms, 1/%.0f%n", first, bound / first);
        print("  open, and read all questions      %10.2f ms, 1/%.0f%n", decoded, bound / decoded);
        print("  heap of an open bank              %10.1f bytes a question%n", heap(compiled) / 10_000.0);
    }

    private static QuestionBank open(Path folder) {
        return BankLoader.of(BankSource.directory(folder)).load().orThrow();
    }

    private static long size(ObjectMapper mapper, Path folder) {
        try {
            return PlainBinding.read(mapper, folder).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double heap(Path folder) {
        List<QuestionBank> open = new ArrayList<>();
        open.add(open(folder));
        long before = used();
        for (int i = 0; i < 20; i++) {
            open.add(open(folder));
        }
        return (used() - before) / (open.size() - 1.0);
    }

    private static long used() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void count() {
        QuestionBank listed = hundredThousand();
        QuestionBank compiled = CompiledBank.open("benchmark", named(CompiledBank.resources(listed)))
                .orElseThrow();
        for (QuestionBank bank : List.of(listed, compiled)) {
            List<Question> all = listed.everyQuestion();
            double sets = median(
                    2_001,
                    () -> bank.questions()
                            .in("topic-3")
                            .difficulty(Difficulty.ADVANCED)
                            .tagged("red")
                            .count());
            double stream = median(
                    201,
                    () -> all.stream()
                            .filter(q -> q.id().topic().value().equals("topic-3"))
                            .filter(q -> q.difficulty() == Difficulty.ADVANCED)
                            .filter(q -> q.tags().contains("red"))
                            .count());
            print(
                    "100,000 questions, %s: by topic, difficulty and tag %.4f ms, by a filter %.4f ms, 1/%.0f%n",
                    bank == listed ? "in memory" : "compiled", sets, stream, stream / sets);
        }
    }

    private static CompiledBank.Resources named(Map<String, byte[]> resources) {
        return name -> Optional.ofNullable(resources.get(name));
    }

    private static QuestionBank hundredThousand() {
        List<Topic> topics = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        for (int t = 0; t < 100; t++) {
            TopicId id = TopicId.of("topic-" + t);
            List<QuestionId> ids = new ArrayList<>();
            for (int i = 0; i < 1_000; i++) {
                QuestionId question = id.question("question-" + i);
                ids.add(question);
                questions.add(Question.builder(question, "What?")
                        .difficulty(Difficulty.values()[i % 3])
                        .tags(List.of(i % 2 == 0 ? "red" : "blue", "tag-" + i % 17))
                        .answer(Answer.of(Markdown.of("This.")))
                        .build());
            }
            topics.add(Topic.of(id, "Topic", "Summary.", Difficulty.BEGINNER, ids));
        }
        return QuestionBank.of(BankInfo.of("large", "Large", "en", "CC0-1.0"), topics, questions);
    }

    private static double median(int runs, LongSupplier work) {
        double[] times = new double[runs];
        for (int run = -runs / 2; run < runs; run++) {
            long start = System.nanoTime();
            if (work.getAsLong() == 0) {
                throw new IllegalStateException("nothing was done");
            }
            times[Math.max(0, run)] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[runs / 2];
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
