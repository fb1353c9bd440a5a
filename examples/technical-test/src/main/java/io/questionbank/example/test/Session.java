package io.questionbank.example.test;

import io.questionbank.bank.QuestionBank;
import io.questionbank.grade.Reply;
import io.questionbank.grade.Scoring;
import io.questionbank.model.ExerciseId;
import io.questionbank.study.CandidateView;
import io.questionbank.study.TestForm;
import io.questionbank.study.TestReport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One candidate before one form. */
final class Session {
    private final QuestionBank bank;
    private final TestForm form;
    private final Clock clock;
    private final BufferedReader keyboard;
    private final PrintStream screen;

    Session(QuestionBank bank, TestForm form, Clock clock, BufferedReader keyboard, PrintStream screen) {
        this.bank = bank;
        this.form = form;
        this.clock = clock;
        this.keyboard = keyboard;
        this.screen = screen;
    }

    /** Shows the items until there is none left or the time is up, and then the report. */
    void run() throws IOException {
        Optional<Instant> end = form.ends(clock.instant());
        Map<ExerciseId, Reply.ToExercise> replies = new LinkedHashMap<>();
        for (CandidateView item : form.items()) {
            show(item);
            Reply.ToExercise reply = ask(item);
            if (end.isPresent() && clock.instant().isAfter(end.get())) {
                screen.println("The time is up.");
                break;
            }
            replies.put(item.exercise(), reply);
        }
        print(form.grade(bank, replies, Scoring.partial()));
    }

    private void show(CandidateView item) {
        screen.println();
        screen.println((form.items().indexOf(item) + 1) + ". " + item.prompt().plain());
        item.code().ifPresent(code -> screen.println(code.source()));
        for (int i = 0; i < item.options().size(); i++) {
            screen.println("   " + (i + 1) + ") " + item.options().get(i).text().plain());
        }
    }

    /** {@return the reply to an item, asked for until it can be read; an empty line leaves the item out} */
    private Reply.ToExercise ask(CandidateView item) throws IOException {
        while (true) {
            screen.print(item.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + "> ");
            String line = Optional.ofNullable(keyboard.readLine()).orElse("").strip();
            screen.println();
            try {
                return line.isEmpty() ? Reply.none() : reply(item, line);
            } catch (NumberFormatException | IndexOutOfBoundsException unreadable) {
                screen.println("Give numbers from 1 to " + item.options().size() + ".");
            }
        }
    }

    private static Reply.ToExercise reply(CandidateView item, String line) {
        return switch (item.kind()) {
            case CHOOSE_ONE -> Reply.choice(ids(item, line).get(0));
            case CHOOSE_ALL_THAT_APPLY -> Reply.choices(ids(item, line).toArray(String[]::new));
            case PUT_IN_ORDER -> Reply.order(ids(item, line).stream().distinct().toArray(String[]::new));
            case GIVE_A_NUMBER -> Reply.number(line);
            case GIVE_A_TEXT -> Reply.shortText(line);
            case SAY_WHAT_IT_PRINTS -> Reply.output(line.replace("\\n", "\n"));
            case REVIEW -> Reply.none();
        };
    }

    private static List<String> ids(CandidateView item, String line) {
        return Arrays.stream(line.split("[ ,]+"))
                .map(number -> item.options().get(Integer.parseInt(number) - 1).id())
                .toList();
    }

    private void print(TestReport report) {
        long percent = Math.round(100 * report.score());
        screen.println();
        screen.println((report.passed() ? "Passed" : "Not passed") + " with " + percent + " %.");
        for (TestReport.Result objective : report.objectives()) {
            screen.println("  " + Math.round(100 * objective.share()) + " % of " + objective.items() + ": "
                    + objective.name());
        }
        report.beliefs().forEach(belief -> screen.println("  " + belief));
        if (!report.studyNext().isEmpty()) {
            screen.println("Study next:");
        }
        report.studyNext()
                .forEach(id ->
                        screen.println("  " + bank.requireQuestion(id).prompt().plain()));
        screen.println(report.coordinates());
    }
}
