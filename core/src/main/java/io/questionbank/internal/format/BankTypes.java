package io.questionbank.internal.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.questionbank.internal.schema.Context;
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
import java.io.IOException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The types of single values that mean something in a bank: references, tolerances, lines, durations. */
final class BankTypes {
    private static final int MAX_DURATION_LENGTH = 30;

    private BankTypes() {}

    static Type<TopicId> topic() {
        return ScalarType.of(Types.kebab(), TopicId::of, TopicId::toString);
    }

    /** {@return the name of a question of the topic being read} */
    static Type<QuestionId> questionOfTopic() {
        return new ScalarType<>() {
            @Override
            protected Optional<QuestionId> parse(Node.Scalar scalar, Context context) {
                return Types.kebab()
                        .read(scalar, context)
                        .map(name -> context.requireTopic().question(name));
            }

            @Override
            public void write(QuestionId value, Context context, JsonGenerator out) throws IOException {
                out.writeString(value.name());
            }
        };
    }

    /** {@return a question: its name alone where it is of the topic being read, topic and name otherwise} */
    static Type<QuestionId> question() {
        return new ScalarType<>() {
            @Override
            protected Optional<QuestionId> parse(Node.Scalar scalar, Context context) {
                String text = scalar.text();
                int slash = text.indexOf('/');
                String topic = slash < 0 ? context.requireTopic().toString() : text.substring(0, slash);
                String name = text.substring(slash + 1);
                return Kebab.matches(topic) && Kebab.matches(name)
                        ? Optional.of(TopicId.of(topic).question(name))
                        : context.reject(
                                Code.WRONG_FORM,
                                scalar.span(),
                                "'" + text
                                        + "' is not a question id; expected the name of a question of this topic, such as"
                                        + " 'lstm-gates', or 'topic/name'");
            }

            @Override
            public void write(QuestionId value, Context context, JsonGenerator out) throws IOException {
                boolean here = context.topic().filter(value.topic()::equals).isPresent();
                out.writeString(here ? value.name() : value.toString());
            }
        };
    }

    /** {@return a source, by its key in the bibliography} */
    static Type<Source> source() {
        return new ScalarType<>() {
            @Override
            protected Optional<Source> parse(Node.Scalar scalar, Context context) {
                Source source = context.bibliography().get(scalar.text());
                if (source == null) {
                    context.problems()
                            .add(
                                    Code.UNKNOWN_SOURCE,
                                    scalar.span(),
                                    "no source '" + scalar.text() + "' in sources.yaml",
                                    scalar.text(),
                                    context.bibliography().keySet());
                }
                return Optional.ofNullable(source);
            }

            @Override
            public void write(Source value, Context context, JsonGenerator out) throws IOException {
                out.writeString(value.key());
            }
        };
    }

    /** {@return a number, which is absolute, or a percentage, which is relative} */
    static Type<Tolerance> tolerance() {
        return new ScalarType<>() {
            @Override
            protected Optional<Tolerance> parse(Node.Scalar scalar, Context context) {
                String text = scalar.text();
                boolean percent = text.endsWith("%");
                String number = percent ? text.substring(0, text.length() - 1) : text;
                if (!Numerals.isNumber(number) || number.startsWith("-")) {
                    return context.reject(
                            Code.WRONG_FORM,
                            scalar.span(),
                            "'" + text + "' is not a tolerance; expected a number of at least 0, such as 0.01, or a"
                                    + " percentage, such as 1%");
                }
                double amount = Double.parseDouble(number);
                return Optional.of(percent ? Tolerance.relative(amount / 100) : Tolerance.absolute(amount));
            }

            @Override
            public void write(Tolerance value, Context context, JsonGenerator out) throws IOException {
                if (value.kind() == Tolerance.Kind.ABSOLUTE) {
                    Numerals.write(value.amount(), out);
                } else {
                    out.writeString(Numerals.percentage(value.amount()) + "%");
                }
            }
        };
    }

    /** {@return one line of code, or a range of them} */
    static Type<CodeReview.Lines> lines() {
        return new ScalarType<>() {
            @Override
            protected Optional<CodeReview.Lines> parse(Node.Scalar scalar, Context context) {
                String text = scalar.text();
                int hyphen = text.indexOf('-');
                String first = hyphen < 0 ? text : text.substring(0, hyphen);
                String last = text.substring(hyphen + 1);
                if (Numerals.isInteger(first) && Numerals.isInteger(last)) {
                    int from = Integer.parseInt(first);
                    int to = Integer.parseInt(last);
                    if (from >= 1 && to >= from) {
                        return Optional.of(new CodeReview.Lines(from, to));
                    }
                }
                return context.reject(
                        Code.WRONG_FORM,
                        scalar.span(),
                        "'" + text
                                + "' does not name lines; expected a 1-based line such as 7, or a range such as 7-9");
            }

            @Override
            public void write(CodeReview.Lines value, Context context, JsonGenerator out) throws IOException {
                if (value.first() == value.last()) {
                    out.writeNumber(value.first());
                } else {
                    out.writeString(value.toString());
                }
            }
        };
    }

    /** {@return an ISO 8601 duration of hours, minutes and whole seconds} */
    static Type<Duration> duration() {
        return new ScalarType<>() {
            @Override
            protected Optional<Duration> parse(Node.Scalar scalar, Context context) {
                return parse(scalar.text())
                        .or(
                                () -> context.reject(
                                        Code.WRONG_FORM,
                                        scalar.span(),
                                        "'" + scalar.text()
                                                + "' is not a duration of at least a second; expected ISO 8601, such as PT90S or PT2M"));
            }

            private static Optional<Duration> parse(String text) {
                if (text.length() > MAX_DURATION_LENGTH || !text.startsWith("PT")) {
                    return Optional.empty();
                }
                try {
                    Duration duration = Duration.parse(text);
                    return Optional.of(duration).filter(d -> d.getNano() == 0 && d.getSeconds() > 0);
                } catch (DateTimeParseException e) {
                    return Optional.empty();
                }
            }

            @Override
            public void write(Duration value, Context context, JsonGenerator out) throws IOException {
                out.writeString(value.toString());
            }
        };
    }
}
