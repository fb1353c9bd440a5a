package io.questionbank.internal.format;

import static io.questionbank.internal.schema.Property.optional;
import static io.questionbank.internal.schema.Property.required;

import io.questionbank.internal.schema.Condition;
import io.questionbank.internal.schema.Context;
import io.questionbank.internal.schema.Fields;
import io.questionbank.internal.schema.Property;
import io.questionbank.internal.schema.Shape;
import io.questionbank.internal.schema.Types;
import io.questionbank.model.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An entry of {@code sources.yaml}. */
final class SourceShape {
    private static final Property<Source, Source.Type> TYPE =
            required("type", Types.word(Source.Type.class), Source::type);
    private static final Property<Source, String> TITLE = required("title", Types.text(), Source::title);
    private static final Property<Source, List<String>> AUTHORS =
            required("authors", Types.listOf(Types.text()), Source::authors);
    private static final Property<Source, Integer> YEAR = optional("year", Types.integer(), Source::year);
    private static final Property<Source, String> VERSION = optional("version", Types.text(), Source::version);
    private static final Property<Source, String> DOI = identifier(Source.Scheme.DOI);
    private static final Property<Source, String> ARXIV = identifier(Source.Scheme.ARXIV);
    private static final Property<Source, String> ISBN = identifier(Source.Scheme.ISBN);
    private static final Property<Source, String> URL = identifier(Source.Scheme.URL);
    private static final Map<Source.Scheme, Property<Source, String>> PROPERTIES = Map.of(
            Source.Scheme.DOI, DOI, Source.Scheme.ARXIV, ARXIV, Source.Scheme.ISBN, ISBN, Source.Scheme.URL, URL);
    private static final Property<Source, String> PUBLISHER = optional("publisher", Types.text(), Source::publisher);

    static final Shape<Source> SHAPE = Shape.of(
                    "source", SourceShape::build, TYPE, TITLE, AUTHORS, YEAR, VERSION, DOI, ARXIV, ISBN, URL, PUBLISHER)
            .where(Condition.when(TYPE, Source.Type.DOCUMENTATION).requires(VERSION))
            .where(Condition.unless(TYPE, Source.Type.DOCUMENTATION).requires(YEAR))
            .where(Condition.exactlyOne(DOI, ARXIV, ISBN, URL));

    private SourceShape() {}

    private static Property<Source, String> identifier(Source.Scheme scheme) {
        return optional(
                scheme.toString(),
                Types.text(),
                source -> Optional.of(source.identifier())
                        .filter(i -> i.scheme() == scheme)
                        .map(Source.Identifier::value));
    }

    private static Optional<Source> build(Fields<Source> fields, Context context) {
        return Stream.of(Source.Scheme.values())
                .flatMap(scheme ->
                        fields.find(PROPERTIES.get(scheme)).map(value -> new Source.Identifier(scheme, value)).stream())
                .findFirst()
                .map(identifier -> new Source(
                        context.requireKey(),
                        fields.get(TYPE),
                        fields.get(TITLE),
                        fields.get(AUTHORS),
                        fields.find(YEAR),
                        fields.find(VERSION),
                        identifier,
                        fields.find(PUBLISHER)));
    }
}
