package io.questionbank.internal.format;

import static io.questionbank.internal.schema.Property.list;
import static io.questionbank.internal.schema.Property.optional;
import static io.questionbank.internal.schema.Property.required;

import io.questionbank.internal.schema.Property;
import io.questionbank.internal.schema.Shape;
import io.questionbank.internal.schema.Types;
import io.questionbank.model.Choice;
import io.questionbank.model.CodeOutput;
import io.questionbank.model.Markdown;
import io.questionbank.model.MultipleChoice;
import io.questionbank.model.Numeric;
import io.questionbank.model.Ordering;
import io.questionbank.model.ShortText;
import io.questionbank.model.SingleChoice;
import io.questionbank.model.Tolerance;
import java.util.List;
import java.util.Optional;

/** The kinds of exercise but for the code review. */
final class ExerciseKinds {
    private static final Property<Choice, String> CHOICE_ID = required("id", Types.kebab(), Choice::id);
    private static final Property<Choice, Markdown> TEXT = required("text", Types.markdown(), Choice::text);
    private static final Property<Choice, Boolean> CORRECT = required("correct", Types.bool(), Choice::correct);
    private static final Property<Choice, Markdown> FEEDBACK = optional("feedback", Types.markdown(), Choice::feedback);
    private static final Property<Choice, String> MISTAKE = optional("mistake", Types.kebab(), Choice::mistake);
    private static final Shape<Choice> CHOICE = Shape.of(
            "choice",
            (fields, context) -> Optional.of(new Choice(
                    fields.get(CHOICE_ID),
                    fields.get(TEXT),
                    fields.get(CORRECT),
                    fields.find(FEEDBACK),
                    fields.find(MISTAKE))),
            CHOICE_ID,
            TEXT,
            CORRECT,
            FEEDBACK,
            MISTAKE);

    private static final Property<SingleChoice, List<Choice>> ONE_OF =
            required("choices", Types.listOf(CHOICE), SingleChoice::choices);
    static final ExerciseKind<SingleChoice> SINGLE_CHOICE = ExerciseKind.of(
            "single-choice",
            SingleChoice.class,
            (c, own) -> new SingleChoice(c.id(), c.prompt(), c.explanation(), c.difficulty(), own.get(ONE_OF)),
            ONE_OF);

    private static final Property<MultipleChoice, List<Choice>> SOME_OF =
            required("choices", Types.listOf(CHOICE), MultipleChoice::choices);
    static final ExerciseKind<MultipleChoice> MULTIPLE_CHOICE = ExerciseKind.of(
            "multiple-choice",
            MultipleChoice.class,
            (c, own) -> new MultipleChoice(c.id(), c.prompt(), c.explanation(), c.difficulty(), own.get(SOME_OF)),
            SOME_OF);

    private static final Property<Numeric, Double> ANSWER = required("answer", Types.number(), Numeric::answer);
    private static final Property<Numeric, Tolerance> TOLERANCE = optional(
            "tolerance",
            BankTypes.tolerance(),
            numeric -> Optional.of(numeric.tolerance()).filter(t -> !t.equals(Tolerance.EXACT)));
    private static final Property<Numeric, String> UNIT = optional("unit", Types.text(), Numeric::unit);
    static final ExerciseKind<Numeric> NUMERIC = ExerciseKind.of(
            "numeric",
            Numeric.class,
            (c, own) -> new Numeric(
                    c.id(),
                    c.prompt(),
                    c.explanation(),
                    c.difficulty(),
                    own.get(ANSWER),
                    own.find(TOLERANCE).orElse(Tolerance.EXACT),
                    own.find(UNIT)),
            ANSWER,
            TOLERANCE,
            UNIT);

    private static final Property<ShortText, List<String>> ANSWERS =
            required("answers", Types.listOf(Types.text()), ShortText::answers);
    private static final Property<ShortText, List<String>> REJECT = list("reject", Types.text(), ShortText::reject);
    static final ExerciseKind<ShortText> SHORT_TEXT = ExerciseKind.of(
            "short-text",
            ShortText.class,
            (c, own) -> new ShortText(
                    c.id(), c.prompt(), c.explanation(), c.difficulty(), own.get(ANSWERS), own.list(REJECT)),
            ANSWERS,
            REJECT);

    private static final Property<Ordering.Item, String> ITEM_ID = required("id", Types.kebab(), Ordering.Item::id);
    private static final Property<Ordering.Item, Markdown> ITEM_TEXT =
            required("text", Types.markdown(), Ordering.Item::text);
    private static final Shape<Ordering.Item> ITEM = Shape.of(
            "item",
            (fields, context) -> Optional.of(new Ordering.Item(fields.get(ITEM_ID), fields.get(ITEM_TEXT))),
            ITEM_ID,
            ITEM_TEXT);
    private static final Property<Ordering, List<Ordering.Item>> ITEMS =
            required("items", Types.listOf(ITEM), Ordering::items);
    static final ExerciseKind<Ordering> ORDERING = ExerciseKind.of(
            "ordering",
            Ordering.class,
            (c, own) -> new Ordering(c.id(), c.prompt(), c.explanation(), c.difficulty(), own.get(ITEMS)),
            ITEMS);

    private static final Property<CodeOutput, String> LANGUAGE =
            required("language", Types.text(), CodeOutput::language);
    private static final Property<CodeOutput, String> SOURCE = required("source", Types.text(), CodeOutput::source);
    private static final Property<CodeOutput, String> OUTPUT = required("output", Types.anyText(), CodeOutput::output);
    static final ExerciseKind<CodeOutput> CODE_OUTPUT = ExerciseKind.of(
            "code-output",
            CodeOutput.class,
            (c, own) -> new CodeOutput(
                    c.id(),
                    c.prompt(),
                    c.explanation(),
                    c.difficulty(),
                    own.get(LANGUAGE),
                    own.get(SOURCE),
                    own.get(OUTPUT)),
            LANGUAGE,
            SOURCE,
            OUTPUT);

    private ExerciseKinds() {}
}
