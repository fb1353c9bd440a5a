package io.questionbank.internal.format;

import static io.questionbank.internal.schema.Property.list;
import static io.questionbank.internal.schema.Property.required;

import io.questionbank.bank.BankInfo;
import io.questionbank.bank.QuestionBank;
import io.questionbank.internal.schema.Context;
import io.questionbank.internal.schema.Fields;
import io.questionbank.internal.schema.JsonSchema;
import io.questionbank.internal.schema.Property;
import io.questionbank.internal.schema.ScalarType;
import io.questionbank.internal.schema.Shape;
import io.questionbank.internal.schema.Type;
import io.questionbank.internal.schema.Types;
import io.questionbank.internal.yaml.Positions;
import io.questionbank.model.CodeSample.Environment;
import io.questionbank.model.Source;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic.Fix;
import java.util.List;
import java.util.Optional;

/** What {@code bank.yaml} says. */
public record Manifest(
        int format,
        String id,
        String name,
        String language,
        String license,
        List<String> authors,
        List<TopicId> external,
        List<TopicId> topics) {
    private static final int FORMAT = 1;

    private static final Property<Manifest, Integer> FORMAT_KEY = required("format", formatNumber(), Manifest::format);
    private static final Property<Manifest, String> ID = required("id", Types.kebab(), Manifest::id);
    private static final Property<Manifest, String> NAME = required("name", Types.text(), Manifest::name);
    private static final Property<Manifest, String> LANGUAGE = required("language", Types.text(), Manifest::language);
    private static final Property<Manifest, String> LICENSE = required("license", Types.text(), Manifest::license);
    private static final Property<Manifest, List<String>> AUTHORS = list("authors", Types.text(), Manifest::authors);
    private static final Property<Manifest, List<TopicId>> EXTERNAL =
            list("external", BankTypes.topic(), Manifest::external);
    private static final Property<Manifest, List<TopicId>> TOPICS =
            required("topics", Types.listOf(BankTypes.topic()), Manifest::topics);

    static final Shape<Manifest> SHAPE =
            Shape.of("bank", Manifest::build, FORMAT_KEY, ID, NAME, LANGUAGE, LICENSE, AUTHORS, EXTERNAL, TOPICS);

    private static Optional<Manifest> build(Fields<Manifest> fields, Context context) {
        return Optional.of(new Manifest(
                fields.get(FORMAT_KEY),
                fields.get(ID),
                fields.get(NAME),
                fields.get(LANGUAGE),
                fields.get(LICENSE),
                fields.list(AUTHORS),
                fields.list(EXTERNAL),
                fields.get(TOPICS)));
    }

    private static Type<Integer> formatNumber() {
        ScalarType<Integer> number = Types.integer();
        return new ScalarType<>(
                (scalar, context) -> number.read(scalar, context)
                        .flatMap(format -> format == FORMAT
                                ? Optional.of(format)
                                : context.reject(
                                        Code.UNSUPPORTED_FORMAT,
                                        scalar.span(),
                                        "bank format " + format + " is not known; this library reads format " + FORMAT,
                                        Fix.advice("use a newer release of the library, or write format: " + FORMAT))),
                number.writer(),
                JsonSchema.of("const", FORMAT));
    }

    /** {@return whether the format of the files is one that can be read} */
    public static boolean readable(Positions positions) {
        return positions.whole(FORMAT_KEY.name());
    }

    static Manifest of(QuestionBank bank, BankInfo info) {
        return new Manifest(
                FORMAT,
                info.id(),
                info.name(),
                info.language(),
                info.license(),
                info.authors(),
                info.external(),
                bank.everyTopic().stream().map(Topic::id).toList());
    }

    /** {@return the manifest with what stands in other files} */
    public BankInfo info(Optional<String> version, List<Source> sources, List<Environment> environments) {
        return new BankInfo(id, name, version, language, license, authors, external, sources, environments);
    }
}
