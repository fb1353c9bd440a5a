package io.questionbank.grade;

import io.questionbank.model.Choice;
import io.questionbank.model.CodeOutput;
import io.questionbank.model.CodeReview;
import io.questionbank.model.Difficulty;
import io.questionbank.model.Exercise;
import io.questionbank.model.ExerciseId;
import io.questionbank.model.Markdown;
import io.questionbank.model.MultipleChoice;
import io.questionbank.model.Numeric;
import io.questionbank.model.Ordering;
import io.questionbank.model.ShortText;
import io.questionbank.model.SingleChoice;
import io.questionbank.model.Tolerance;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An exercise of each kind, as small as can be. */
public final class Exercises {
    static final ExerciseId ID = ExerciseId.of("git/commit#trial");
    private static final Markdown PROMPT = Markdown.of("What is it?");

    private Exercises() {}

    /** {@return one exercise of each kind, with a key that is right} */
    public static List<Exercise> oneOfEachKind() {
        return List.of(
                single("merge", "rebase"),
                multiple(List.of("merge", "commit"), "rebase"),
                numeric(0.5, Tolerance.EXACT, "MB"),
                shortText(List.of("HEAD"), "master"),
                ordering("add", "commit", "push"),
                output("3\n"),
                review(List.of(finding("leak", CodeReview.Severity.MAJOR, 3, 4)), 7));
    }

    static SingleChoice single(String key, String... wrong) {
        return new SingleChoice(ID, PROMPT, Optional.empty(), Difficulty.BEGINNER, choices(List.of(key), wrong));
    }

    static MultipleChoice multiple(List<String> key, String... wrong) {
        return new MultipleChoice(ID, PROMPT, Optional.empty(), Difficulty.BEGINNER, choices(key, wrong));
    }

    private static List<Choice> choices(List<String> key, String... wrong) {
        return Stream.concat(
                        key.stream().map(id -> choice(id, true)),
                        Arrays.stream(wrong).map(id -> choice(id, false)))
                .toList();
    }

    private static Choice choice(String id, boolean correct) {
        Optional<String> mistake = correct ? Optional.empty() : Optional.of("takes-" + id);
        return new Choice(id, Markdown.of(id), correct, Optional.of(Markdown.of("About " + id + ".")), mistake);
    }

    static Numeric numeric(double answer, Tolerance tolerance, String unit) {
        return new Numeric(
                ID,
                PROMPT,
                Optional.empty(),
                Difficulty.BEGINNER,
                answer,
                tolerance,
                Optional.of(unit).filter(u -> !u.isEmpty()));
    }

    static ShortText shortText(List<String> answers, String... reject) {
        return new ShortText(ID, PROMPT, Optional.empty(), Difficulty.BEGINNER, answers, List.of(reject));
    }

    static Ordering ordering(String... ids) {
        List<Ordering.Item> items = Arrays.stream(ids)
                .map(id -> new Ordering.Item(id, Markdown.of(id)))
                .toList();
        return new Ordering(ID, PROMPT, Optional.empty(), Difficulty.BEGINNER, items);
    }

    static CodeOutput output(String output) {
        return new CodeOutput(ID, PROMPT, Optional.empty(), Difficulty.BEGINNER, "python", "print()", output);
    }

    /** {@return a review of 60 lines} @param decoys the first and last line of each */
    static CodeReview review(List<CodeReview.Finding> findings, int... decoys) {
        List<CodeReview.Decoy> fine = Arrays.stream(decoys)
                .mapToObj(line -> new CodeReview.Decoy(line(line), Markdown.of("It is fine.")))
                .toList();
        String code = "pass\n".repeat(60);
        return new CodeReview(
                ID,
                PROMPT,
                Optional.empty(),
                Difficulty.BEGINNER,
                "python",
                code,
                findings,
                fine,
                code,
                Optional.empty());
    }

    static CodeReview.Finding finding(String id, CodeReview.Severity severity, int first, int last) {
        return new CodeReview.Finding(
                id,
                new CodeReview.Lines(first, last),
                CodeReview.Category.CORRECTNESS,
                severity,
                id,
                Markdown.of("It is wrong."),
                Markdown.of("Mend it."));
    }

    static CodeReview.Lines line(int line) {
        return new CodeReview.Lines(line, line);
    }
}
