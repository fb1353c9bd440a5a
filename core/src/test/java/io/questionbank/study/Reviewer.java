package io.questionbank.study;

import io.questionbank.model.QuestionId;
import io.questionbank.study.Card.Review;
import io.questionbank.study.Card.Review.Rating;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A program that reviews without end, and prints each review's number as soon as the store has acknowledged it. Arguments: the
 * state file, and the number to start with. Each seventh append holds many reviews, so that writing takes its time.
 */
final class Reviewer {
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final QuestionId QUESTION = QuestionId.of("rnn-sequences/lstm-gates");
    private static final int MANY = 2_000;

    private Reviewer() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream acknowledged = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        try (LearnerStore store = LearnerStore.open(Path.of(arguments[0]))) {
            int next = Integer.parseInt(arguments[1]);
            for (int append = 1; ; append++) {
                List<Review> reviews = IntStream.range(next, next + (append % 7 == 0 ? MANY : 1))
                        .mapToObj(Reviewer::review)
                        .toList();
                store.append(reviews);
                next += reviews.size();
                acknowledged.println(next - 1);
            }
        }
    }

    /** {@return the review of a number, which is its revision} */
    static Review review(int number) {
        return new Review(QUESTION, number, Rating.values()[number % 4], START.plusSeconds(number));
    }

    /** {@return the program in a process of its own, which has errors and output in one} */
    static Process start(Path file, int number) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        Reviewer.class.getName(),
                        file.toString(),
                        Integer.toString(number))
                .redirectErrorStream(true)
                .start();
    }

    /** {@return the library, its tests, and what reads JSON: nothing else is needed} */
    private static String classPath() {
        return Stream.of(
                        "target/test-classes",
                        "target/classes",
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("java.class.path"))
                .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
                .filter(path -> path.startsWith("target") || path.contains("jackson-core"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
