package io.questionbank.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.study.Card.Review;
import io.questionbank.study.LearnerStore.History;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that reviews is killed as by {@code kill -9}, again and again, and goes on with the state that is left. */
class KilledReviewerIT {
    private static final int KILLS = 200;
    private static final int LONGEST_LIFE_IN_MICROSECONDS = 40_000;

    @TempDir
    private Path folder;

    @Test
    void noAcknowledgedReviewIsLostAtAnyOfTwoHundredInstants() throws Exception {
        Path file = folder.resolve("anna.jsonl");
        Random instants = new Random(2026);
        int kept = 0;
        int torn = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int acknowledged = killed(file, kept + 1, instants.nextInt(LONGEST_LIFE_IN_MICROSECONDS));
            assertThat(acknowledged).isGreaterThan(kept);
            History history = read(file);
            assertThat(history.reviews()).hasSizeGreaterThanOrEqualTo(acknowledged);
            assertThat(history.reviews()).isEqualTo(reviews(history.events().size()));
            kept = history.reviews().size();
            torn += history.damage().size();
        }
        System.out.printf("%d reviews kept over %d kills, %d of them in the middle of a line%n", kept, KILLS, torn);
    }

    /** {@return the last review that was acknowledged before the kill; the time runs from the first one on} */
    private static int killed(Path file, int next, int microseconds) throws IOException, InterruptedException {
        Process reviewer = Reviewer.start(file, next);
        try (BufferedReader acknowledged =
                new BufferedReader(new InputStreamReader(reviewer.getInputStream(), StandardCharsets.US_ASCII))) {
            String last = acknowledged.readLine();
            TimeUnit.MICROSECONDS.sleep(microseconds);
            reviewer.toHandle().destroyForcibly(); // the handle leaves open what the program has printed
            for (String line = acknowledged.readLine(); line != null; line = acknowledged.readLine()) {
                last = line;
            }
            return Integer.parseInt(last);
        }
    }

    private static History read(Path file) throws IOException {
        try (LearnerStore store = LearnerStore.open(file)) {
            return store.read();
        }
    }

    private static List<Review> reviews(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Reviewer::review).toList();
    }
}
