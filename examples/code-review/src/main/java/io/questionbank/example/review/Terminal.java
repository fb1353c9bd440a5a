package io.questionbank.example.review;

import io.questionbank.model.CodeReview.Decoy;
import io.questionbank.model.CodeReview.Finding;
import io.questionbank.study.CandidateView;
import io.questionbank.study.CodeReviewSession;
import io.questionbank.study.CodeReviewSession.FalseAlarm;
import io.questionbank.study.CodeReviewSession.Feedback;
import io.questionbank.study.CodeReviewSession.Remark;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where somebody reads code and types remarks. */
final class Terminal {
    private final BufferedReader keyboard;
    private final PrintStream screen;

    Terminal(BufferedReader keyboard, PrintStream screen) {
        this.keyboard = keyboard;
        this.screen = screen;
    }

    /** Shows code until there is no more, or {@code q} is typed, and then a summary. */
    void run(CodeReviewSession begun) throws IOException {
        screen.println(
                "One remark a line: a line number, then what is wrong. Enter alone ends a review, q the session.");
        CodeReviewSession session = begun;
        Optional<List<Remark>> remarks = Optional.of(List.of());
        while (session.shown().isPresent() && remarks.isPresent()) {
            CandidateView shown = session.shown().get();
            List<String> code = shown.code().orElseThrow().source().lines().toList();
            show(shown, code);
            remarks = remarks(code.size());
            if (remarks.isPresent()) {
                session = session.review(remarks.get());
                print(session.feedback().get(session.feedback().size() - 1));
            }
        }
        session.summary()
                .forEach(in -> screen.println(in.category() + ": " + in.found() + " of " + in.findings() + " found"));
    }

    private void show(CandidateView shown, List<String> code) {
        screen.println();
        screen.println(shown.prompt().plain());
        for (int i = 0; i < code.size(); i++) {
            screen.println((i + 1) + "\t" + code.get(i));
        }
    }

    /** {@return what was typed; nothing once the session is ended} */
    private Optional<List<Remark>> remarks(int lines) throws IOException {
        List<Remark> remarks = new ArrayList<>();
        while (true) {
            screen.print("> ");
            String typed = Optional.ofNullable(keyboard.readLine()).orElse("q").strip();
            screen.println();
            if (typed.isEmpty() || typed.equals("q")) {
                return typed.isEmpty() ? Optional.of(remarks) : Optional.empty();
            }
            String number = typed.split("\\s", 2)[0];
            int line = number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
            if (line < 1 || line > lines) {
                screen.println("Begin with a line from 1 to " + lines + ".");
            } else {
                remarks.add(Remark.on(line, typed.substring(number.length()).strip()));
            }
        }
    }

    private void print(Feedback feedback) {
        feedback.found().forEach(found -> print("+ found", found.finding()));
        feedback.missed().forEach(finding -> print("- missed", finding));
        feedback.falseAlarms().forEach(this::print);
        screen.println("recall " + percent(feedback.grade().recall().orElse(0)) + ", precision "
                + percent(feedback.grade().precision().orElse(0)));
        screen.println();
        feedback.diff().forEach(screen::println);
        feedback.exercise().explanation().ifPresent(why -> screen.println(why.plain()));
    }

    private void print(String outcome, Finding finding) {
        screen.println(outcome + ", lines " + finding.lines() + ": " + finding.title());
        screen.println("  " + finding.explanation().plain());
        screen.println("  " + finding.fix().plain());
    }

    private void print(FalseAlarm alarm) {
        screen.println("? lines " + alarm.remark().lines() + ": "
                + alarm.decoy().map(Decoy::why).map(why -> why.plain()).orElse("nothing is wrong there"));
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
