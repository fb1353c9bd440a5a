package io.questionbank.author.read;

import io.questionbank.author.text.Page;
import io.questionbank.model.Choice;
import io.questionbank.model.CodeOutput;
import io.questionbank.model.CodeReview;
import io.questionbank.model.Exercise;
import io.questionbank.model.Markdown;
import io.questionbank.model.MultipleChoice;
import io.questionbank.model.Numeric;
import io.questionbank.model.Ordering;
import io.questionbank.model.ShortText;
import io.questionbank.model.SingleChoice;
import io.questionbank.model.Tolerance;
import java.util.Comparator;
import java.util.List;

/**
 * An exercise for reading at a terminal.
 *
 * @param page to set it on
 * @param keys whether to tell what is right, and why
 */
record ExercisePage(Page page, boolean keys) {
    void set(Exercise exercise) {
        page.heading("Exercise: " + exercise.id().name() + " (" + Kind.of(exercise.getClass()) + ", "
                + exercise.difficulty() + ")");
        page.markdown(1, exercise.prompt());
        if (exercise instanceof SingleChoice choice) {
            choices(choice.choices());
        } else if (exercise instanceof MultipleChoice choice) {
            choices(choice.choices());
        } else if (exercise instanceof Numeric numeric) {
            key("Answer: " + number(numeric));
        } else if (exercise instanceof ShortText text) {
            key("Answer: " + String.join(" / ", text.answers()));
        } else if (exercise instanceof Ordering ordering) {
            items(ordering.items());
        } else if (exercise instanceof CodeOutput code) {
            page.gap().code(2, code.source());
            key("Output:");
            page.code(2, keys ? code.output() : "");
        } else if (exercise instanceof CodeReview review) {
            review(review);
        }
        exercise.explanation().filter(why -> keys).ifPresent(why -> page.gap().markdown(1, why));
    }

    private void key(String text) {
        if (keys) {
            page.gap().text(1, text);
        }
    }

    private void choices(List<Choice> choices) {
        page.gap();
        for (Choice choice : choices) {
            String box = !keys ? "- " : choice.correct() ? "- [x] " : "- [ ] ";
            item(box, choice.text());
            choice.feedback().filter(why -> keys).ifPresent(why -> page.text(3, why.plain()));
        }
    }

    private void item(String mark, Markdown text) {
        page.text(1, mark + text.plain().replace("\n", "\n  "));
    }

    /** The order of the items is the key, so without keys they are ordered by their names. */
    private void items(List<Ordering.Item> items) {
        page.gap();
        if (keys) {
            for (int i = 0; i < items.size(); i++) {
                item(i + 1 + ". ", items.get(i).text());
            }
        } else {
            items.stream().sorted(Comparator.comparing(Ordering.Item::id)).forEach(item -> item("- ", item.text()));
        }
    }

    private void review(CodeReview review) {
        page.gap();
        int line = 1;
        for (String text : review.code().lines().toList()) {
            page.line(String.format("%5d  %s", line++, text).stripTrailing());
        }
        if (!keys) {
            return;
        }
        for (CodeReview.Finding finding : review.findings()) {
            page.gap()
                    .text(
                            1,
                            "- line " + finding.lines() + ", " + finding.severity() + ", " + finding.category() + ": "
                                    + finding.title());
            page.text(2, finding.explanation().plain());
            page.text(2, "Fix: " + finding.fix().plain());
        }
        for (CodeReview.Decoy decoy : review.decoys()) {
            page.gap()
                    .text(
                            1,
                            "- line " + decoy.lines() + " is fine: "
                                    + decoy.why().plain());
        }
    }

    private static String number(Numeric numeric) {
        return Numeral.of(numeric.answer())
                + numeric.unit().map(unit -> " " + unit).orElse("")
                + tolerance(numeric.tolerance());
    }

    private static String tolerance(Tolerance tolerance) {
        if (tolerance.equals(Tolerance.EXACT)) {
            return "";
        }
        return ", give or take "
                + (tolerance.kind() == Tolerance.Kind.ABSOLUTE
                        ? Numeral.of(tolerance.amount())
                        : Numeral.percent(tolerance.amount()));
    }
}
