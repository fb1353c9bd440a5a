package io.questionbank.internal.format;

import io.questionbank.internal.schema.Context;
import io.questionbank.internal.schema.JsonSchema;
import io.questionbank.internal.schema.Mismatch;
import io.questionbank.internal.schema.Numerals;
import io.questionbank.internal.schema.ScalarType;
import io.questionbank.internal.schema.Type;
import io.questionbank.internal.schema.Types;
import io.questionbank.internal.text.Kebab;
import io.questionbank.internal.yaml.Node;
import io.questionbank.model.CodeReview;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Source;
import io.questionbank.model.Tolerance;
import io.questionbank.model.TopicId;
import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic.Fix;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The types of single values that mean something in a bank: references, tolerances, lines, durations. */
final class BankTypes {
    private static final int MAX_DURATION_LENGTH = 30;

    private BankTypes() {}

    static Type<TopicId> topic() {
        return Types.kebab().as(TopicId::of, TopicId::toString);
    }

    /** {@return the id of the topic being read, which its folder gives too} */
    static Type<TopicId> ownTopic() {
        return own("the folder of topic", TopicId::toString, Context::requireTopic);
    }

    /** {@return the name of the question being read, which its file gives too} */
    static Type<QuestionId> ownQuestion() {
        return own("the file of question", QuestionId::name, Context::requireQuestion);
    }

    private static <I> Type<I> own(String where, Function<I, String> nameOf, Function<Context, I> idOf) {
        return ScalarType.text(
                (scalar, context) -> {
                    I id = idOf.apply(context);
                    String name = nameOf.apply(id);
                    return scalar.text().equals(name)
                            ? Optional.of(id)
                            : context.reject(
                                    Code.WRONG_ID,
                                    scalar.span(),
                                    "id " + Node.quote(scalar.text()) + " in " + where + " '" + name
                                            + "'; expected both to be the same",
                                    new Fix("write '" + name + "', or rename the other", Optional.of(name)));
                },
                nameOf,
                Types.id());
    }

    /** {@return the name of a question of the topic being read} */
    static Type<QuestionId> questionOfTopic() {
        ScalarType<String> name = Types.kebab();
        return ScalarType.text(
                (scalar, context) -> name.read(scalar, context)
                        .map(n -> context.requireTopic().question(n)),
                QuestionId::name,
                name.schema());
    }

    /** {@return a question: its name alone where it is of the topic being read, topic and name otherwise} */
    static Type<QuestionId> question() {
        return new ScalarType<>(
                (scalar, context) -> {
                    String text = scalar.text();
                    int slash = text.indexOf('/');
                    String topic = slash < 0 ? context.requireTopic().toString() : text.substring(0, slash);
                    String name = text.substring(slash + 1);
                    return Kebab.matches(topic) && Kebab.matches(name)
                            ? Optional.of(TopicId.of(topic).question(name))
                            : Mismatch.wrongForm(
                                    scalar,
                                    "a question id",
                                    "the name of a question of this topic, such as 'lstm-gates', or 'topic/name'",
                                    context);
                },
                (value, context, out) -> {
                    boolean here = context.topic().filter(value.topic()::equals).isPresent();
                    out.writeString(here ? value.name() : value.toString());
                },
                Types.id()
                        .with("pattern", "^" + Types.KEBAB + "(?:/" + Types.KEBAB + ")?$")
                        .with("maxLength", Kebab.MAX_LENGTH + 1 + Kebab.MAX_LENGTH));
    }

    /** {@return a source, by its key in the bibliography} */
    static Type<Source> source() {
        return ScalarType.text(
                (scalar, context) -> {
                    Source source = context.bibliography().sources().get(scalar.text());
                    if (source == null && !context.bibliography().faulty().test(scalar.text())) {
                        context.problems()
                                .add(
                                        Code.UNKNOWN_SOURCE,
                                        scalar.span(),
                                        "no source " + Node.quote(scalar.text()) + " in sources.yaml",
                                        scalar.text(),
                                        context.bibliography().sources().keySet());
                    }
                    return Optional.ofNullable(source);
                },
                Source::key,
                JsonSchema.text());
    }

    /** {@return a number, which is absolute, or a percentage, which is relative} */
    static Type<Tolerance> tolerance() {
        return new ScalarType<>(
                (scalar, context) -> {
                    String text = scalar.text();
                    boolean percent = text.endsWith("%");
                    String number = percent ? text.substring(0, text.length() - 1) : text;
                    if (!Numerals.isNumber(number) || number.startsWith("-")) {
                        return Mismatch.wrongForm(
                                scalar,
                                "a tolerance",
                                "a number of at least 0, such as 0.01, or a percentage, such as 1%",
                                context);
                    }
                    return Optional.of(
                            percent
                                    ? Tolerance.relative(Numerals.ofPercentage(number))
                                    : Tolerance.absolute(Double.parseDouble(number)));
                },
                (value, context, out) -> {
                    if (value.kind() == Tolerance.Kind.ABSOLUTE) {
                        Numerals.write(value.amount(), out);
                    } else {
                        out.writeString(Numerals.percentage(value.amount()) + "%");
                    }
                },
                JsonSchema.of("type", List.of("number", "string"))
                        .with("minimum", 0)
                        .with("pattern", "^(?:0|[1-9][0-9]*)(?:[.][0-9]+)?(?:[eE][+-]?[0-9]+)?%?$"));
    }

    /** {@return one line of code, or a range of them} */
    static Type<CodeReview.Lines> lines() {
        return new ScalarType<>(
                (scalar, context) -> linesOf(scalar.text())
                        .or(() -> Mismatch.wrongForm(
                                scalar,
                                "a line or a range of lines",
                                "a 1-based line such as 7, or a range such as 7-9",
                                context)),
                (value, context, out) -> {
                    if (value.first() == value.last()) {
                        out.writeNumber(value.first());
                    } else {
                        out.writeString(value.toString());
                    }
                },
                JsonSchema.of("type", List.of("integer", "string"))
                        .with("minimum", 1)
                        .with("maximum", Types.LARGEST_INTEGER)
                        .with("pattern", "^[1-9][0-9]{0,8}(?:-[1-9][0-9]{0,8})?$"));
    }

    private static Optional<CodeReview.Lines> linesOf(String text) {
        int hyphen = text.indexOf('-');
        String first = hyphen < 0 ? text : text.substring(0, hyphen);
        String last = text.substring(hyphen + 1);
        if (!Numerals.isInteger(first) || !Numerals.isInteger(last)) {
            return Optional.empty();
        }
        int from = Integer.parseInt(first);
        int to = Integer.parseInt(last);
        return from >= 1 && to >= from ? Optional.of(new CodeReview.Lines(from, to)) : Optional.empty();
    }

    /** {@return an ISO 8601 duration of hours, minutes and whole seconds} */
    static Type<Duration> duration() {
        return ScalarType.text(
                (scalar, context) -> durationOf(scalar.text())
                        .or(() -> Mismatch.wrongForm(
                                scalar, "a duration of at least a second", "ISO 8601, such as PT90S or PT2M", context)),
                Duration::toString,
                JsonSchema.of("type", "string")
                        .with("pattern", "^PT(?=.*[1-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?$")
                        .with("maxLength", MAX_DURATION_LENGTH));
    }

    private static Optional<Duration> durationOf(String text) {
        boolean plain = text.chars().allMatch(c -> "PTHMS0123456789".indexOf(c) >= 0);
        if (text.length() > MAX_DURATION_LENGTH || !text.startsWith("PT") || !plain) {
            return Optional.empty();
        }
        try {
            return Optional.of(Duration.parse(text)).filter(d -> d.getSeconds() > 0);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
