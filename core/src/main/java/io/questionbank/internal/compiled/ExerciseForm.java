package io.questionbank.internal.compiled;

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
import io.questionbank.model.QuestionId;
import io.questionbank.model.ShortText;
import io.questionbank.model.SingleChoice;
import java.util.List;
import java.util.Optional;

/** The exercises of a question as bytes: the number of the kind, what all kinds have, and what the kind has. */
final class ExerciseForm {
    static final int SINGLE_CHOICE = 0;
    static final int MULTIPLE_CHOICE = 1;
    static final int NUMERIC = 2;
    static final int SHORT_TEXT = 3;
    static final int ORDERING = 4;
    static final int CODE_OUTPUT = 5;
    static final int CODE_REVIEW = 6;

    private ExerciseForm() {}

    static void write(Output out, List<Exercise> exercises) {
        out.number(exercises.size());
        exercises.forEach(exercise -> write(out, exercise));
    }

    static List<Exercise> read(Input in, QuestionId question) {
        Exercise[] exercises = new Exercise[in.count()];
        for (int i = 0; i < exercises.length; i++) {
            exercises[i] = exercise(in, question);
        }
        return List.of(exercises);
    }

    private static void write(Output out, Exercise exercise) {
        if (exercise instanceof SingleChoice choice) {
            writeCommon(out, SINGLE_CHOICE, exercise);
            write(out, choice.choices().toArray(Choice[]::new));
        } else if (exercise instanceof MultipleChoice choice) {
            writeCommon(out, MULTIPLE_CHOICE, exercise);
            write(out, choice.choices().toArray(Choice[]::new));
        } else if (exercise instanceof Numeric numeric) {
            writeCommon(out, NUMERIC, exercise);
            out.real(numeric.answer());
            AnswerForm.write(out, numeric.tolerance());
            AnswerForm.write(out, numeric.unit());
        } else if (exercise instanceof ShortText text) {
            writeCommon(out, SHORT_TEXT, exercise);
            out.texts(text.answers()).texts(text.reject());
        } else if (exercise instanceof Ordering ordering) {
            writeCommon(out, ORDERING, exercise);
            out.number(ordering.items().size());
            ordering.items()
                    .forEach(item -> out.text(item.id()).text(item.text().source()));
        } else if (exercise instanceof CodeOutput output) {
            writeCommon(out, CODE_OUTPUT, exercise);
            out.text(output.language()).text(output.source()).text(output.output());
        } else if (exercise instanceof CodeReview review) {
            writeCommon(out, CODE_REVIEW, exercise);
            CodeReviewForm.write(out, review);
        }
    }

    private static Exercise exercise(Input in, QuestionId question) {
        int kind = in.number();
        ExerciseId id = question.exercise(in.text());
        Markdown prompt = Markdown.of(in.text());
        Optional<Markdown> explanation = AnswerForm.optionalMarkdown(in);
        Difficulty difficulty = Difficulty.values()[in.number()];
        return switch (kind) {
            case SINGLE_CHOICE -> new SingleChoice(id, prompt, explanation, difficulty, choices(in));
            case MULTIPLE_CHOICE -> new MultipleChoice(id, prompt, explanation, difficulty, choices(in));
            case NUMERIC ->
                new Numeric(
                        id, prompt, explanation, difficulty, in.real(), AnswerForm.tolerance(in), in.optionalText());
            case SHORT_TEXT -> new ShortText(id, prompt, explanation, difficulty, in.texts(), in.texts());
            case ORDERING -> new Ordering(id, prompt, explanation, difficulty, items(in));
            case CODE_OUTPUT -> new CodeOutput(id, prompt, explanation, difficulty, in.text(), in.text(), in.text());
            case CODE_REVIEW -> CodeReviewForm.read(in, id, prompt, explanation, difficulty);
            default -> throw new IllegalArgumentException("no kind of exercise has the number " + kind);
        };
    }

    private static void writeCommon(Output out, int kind, Exercise exercise) {
        out.number(kind).text(exercise.id().name()).text(exercise.prompt().source());
        AnswerForm.writeMarkdown(out, exercise.explanation());
        out.number(exercise.difficulty().ordinal());
    }

    private static void write(Output out, Choice... choices) {
        out.number(choices.length);
        for (Choice choice : choices) {
            out.text(choice.id()).text(choice.text().source()).flag(choice.correct());
            AnswerForm.writeMarkdown(out, choice.feedback());
            AnswerForm.write(out, choice.mistake());
        }
    }

    private static List<Choice> choices(Input in) {
        Choice[] choices = new Choice[in.count()];
        for (int i = 0; i < choices.length; i++) {
            choices[i] = new Choice(
                    in.text(), Markdown.of(in.text()), in.flag(), AnswerForm.optionalMarkdown(in), in.optionalText());
        }
        return List.of(choices);
    }

    private static List<Ordering.Item> items(Input in) {
        Ordering.Item[] items = new Ordering.Item[in.count()];
        for (int i = 0; i < items.length; i++) {
            items[i] = new Ordering.Item(in.text(), Markdown.of(in.text()));
        }
        return List.of(items);
    }
}
