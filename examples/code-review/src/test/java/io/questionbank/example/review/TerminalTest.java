package io.questionbank.example.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.bank.QuestionBank;
import io.questionbank.grade.Scoring;
import io.questionbank.load.BankLoader;
import io.questionbank.model.CodeReview;
import io.questionbank.study.CodeReviewSession;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TerminalTest {
    private static final QuestionBank BANK = BankLoader.discovering().load().orThrow();

    @Test
    void whoFindsEverythingSeesTheMendedCode() throws IOException {
        CodeReview review = first();
        String remarks = review.findings().stream()
                .map(finding -> finding.lines().first() + " " + finding.title())
                .collect(Collectors.joining("\n", "", "\n\nq\n"));

        assertThat(screen(remarks))
                .contains(review.prompt().plain(), "\n+ found, lines ", "\nrecall 100 %, precision 100 %\n")
                .contains("\n-", "\n+", review.explanation().orElseThrow().plain())
                .doesNotContain("missed", "? lines");
    }

    @Test
    void whoFallsForADecoyHearsWhyItIsFine() throws IOException {
        CodeReview.Decoy decoy = first().decoys().get(0);

        assertThat(screen(decoy.lines().first() + " odd\n\n"))
                .contains(
                        "? lines " + decoy.lines().first() + ": " + decoy.why().plain())
                .contains("- missed", "recall 0 %, precision 0 %", ": 0 of ");
    }

    @Test
    void whatIsNoLineIsAskedForAgain() throws IOException {
        assertThat(screen("the loop\n0\n99999\n\nq\n")).contains("Begin with a line from 1 to ", "- missed");
    }

    @Test
    void allCodeIsShownIfOneGoesOn() throws IOException {
        assertThat(screen("\n".repeat(100))).contains("of ").doesNotContain(" 1 of ");
        assertThat(screen("\n".repeat(100)).split("recall ")).hasSize(1 + begin().left());
    }

    private static CodeReviewSession begin() {
        return CodeReviewSession.begin(BANK.questions().list(), Scoring.partial(), 42);
    }

    private static CodeReview first() {
        return (CodeReview) BANK.requireExercise(begin().shown().orElseThrow().exercise());
    }

    /** {@return what the screen shows while somebody types} */
    private static String screen(String typed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream screen = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            new Terminal(new BufferedReader(new StringReader(typed)), screen).run(begin());
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
