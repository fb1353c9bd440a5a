package io.questionbank.example.interview;

import io.questionbank.grade.Verdict;
import io.questionbank.study.Interview;
import io.questionbank.study.Interview.Prompt;
import io.questionbank.study.Interview.Turn;
import io.questionbank.study.Scorecard;
import io.questionbank.study.TestReport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/** One candidate in one interview. */
final class Session {
    private final Clock clock;
    private final BufferedReader keyboard;
    private final PrintStream screen;

    Session(Clock clock, BufferedReader keyboard, PrintStream screen) {
        this.clock = clock;
        this.keyboard = keyboard;
        this.screen = screen;
    }

    /** Asks until the time is used or there is nothing left to ask, and then shows the scorecard. */
    void hold(Interview begun) throws IOException {
        screen.println("Reply in one line. Enter alone passes, ? gives a hint.");
        Interview interview = begun;
        while (interview.prompt().isPresent()) {
            interview = turn(interview);
        }
        print(interview.scorecard());
    }

    private Interview turn(Interview begun) throws IOException {
        Interview interview = begun;
        Instant start = clock.instant();
        show(interview.prompt().orElseThrow());
        String line = line();
        while (line.equals("?")) {
            interview = hint(interview);
            line = line();
        }
        Duration took = Duration.between(start, clock.instant());
        return line.isEmpty() ? interview.skip(took) : interview.reply(line, took);
    }

    private void show(Prompt prompt) {
        screen.println();
        screen.println(prompt.number() + ". (" + minutes(prompt.timeLeft()) + " left) "
                + prompt.prompt().plain());
    }

    private String line() throws IOException {
        screen.print("> ");
        String line = Optional.ofNullable(keyboard.readLine()).orElse("").strip();
        screen.println();
        return line;
    }

    private Interview hint(Interview interview) {
        if (interview.prompt().orElseThrow().hintsLeft() == 0) {
            screen.println("There are no more hints.");
            return interview;
        }
        Interview hinted = interview.hint();
        Prompt prompt = hinted.prompt().orElseThrow();
        screen.println("Hint: " + prompt.hints().get(prompt.hints().size() - 1).plain());
        return hinted;
    }

    private void print(Scorecard card) {
        card.turns().forEach(this::print);
        for (TestReport.Result objective : card.objectives()) {
            screen.println(percent(objective.share()) + " of " + objective.items() + ": " + objective.name());
        }
        screen.println();
        screen.println(
                "Time: " + minutes(card.took()) + " of " + minutes(card.plan().time()) + ", hints: " + card.hints());
        screen.println("Recommendation for " + card.plan().level() + " level: "
                + card.recommendation().advice());
        card.recommendation().reasons().forEach(reason -> screen.println("  " + reason));
    }

    private void print(Turn turn) {
        screen.println();
        String credit = turn.credit().isPresent() ? percent(turn.credit().getAsDouble()) : "not judged";
        screen.println(turn.question().prompt().plain() + " " + credit + ", hints: " + turn.hints());
        turn.verdict().covered().forEach(this::print);
        turn.verdict()
                .missed()
                .forEach(point -> screen.println("  - " + point.point().plain()));
        turn.verdict().mistakes().forEach(this::print);
    }

    private void print(Verdict.Covered covered) {
        screen.println("  + " + covered.point().point().plain());
        screen.println(covered.quotes().stream()
                .map(Verdict.Quote::text)
                .collect(Collectors.joining("\", \"", "    \"", "\"")));
    }

    private void print(Verdict.Asserted asserted) {
        screen.println("  ! \"" + asserted.quote().text() + "\"");
        screen.println("    " + asserted.mistake().correction().plain());
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    private static String minutes(Duration time) {
        return time.toMinutes() + " min " + time.toSecondsPart() + " s";
    }
}
