package io.questionbank.internal.format;

import static io.questionbank.internal.schema.Property.optional;
import static io.questionbank.internal.schema.Property.required;

import io.questionbank.internal.schema.Context;
import io.questionbank.internal.schema.Fields;
import io.questionbank.internal.schema.Property;
import io.questionbank.internal.schema.Shape;
import io.questionbank.internal.schema.Types;
import io.questionbank.model.Source;
import io.questionbank.validate.Code;
import io.questionbank.validate.Fix;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
    private static final Property<Source, String> PUBLISHER = optional("publisher", Types.text(), Source::publisher);

    static final Shape<Source> SHAPE = Shape.of(
            "source", SourceShape::build, TYPE, TITLE, AUTHORS, YEAR, VERSION, DOI, ARXIV, ISBN, URL, PUBLISHER);

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
        Optional<Source.Identifier> identifier = identifierOf(fields, context);
        Source.Type type = fields.get(TYPE);
        Property<Source, ?> dated = type == Source.Type.DOCUMENTATION ? VERSION : YEAR;
        if (!fields.has(dated)) {
            context.problems()
                    .add(
                            Code.MISSING_KEY,
                            fields.span(TYPE),
                            "key '" + dated.name() + "' is missing in this source of type '" + type + "'",
                            Fix.advice("add it"));
        }
        boolean complete = fields.find(dated).isPresent();
        return identifier
                .filter(i -> complete)
                .map(i -> new Source(
                        context.requireKey(),
                        type,
                        fields.get(TITLE),
                        fields.get(AUTHORS),
                        fields.find(YEAR),
                        fields.find(VERSION),
                        i,
                        fields.find(PUBLISHER)));
    }

    private static Optional<Source.Identifier> identifierOf(Fields<Source> fields, Context context) {
        List<Property<Source, String>> written =
                Stream.of(DOI, ARXIV, ISBN, URL).filter(fields::has).toList();
        if (written.isEmpty()) {
            return context.reject(
                    Code.MISSING_KEY,
                    fields.span(),
                    "this source has no identifier; expected one of 'doi', 'arxiv', 'isbn', 'url'",
                    Fix.advice("add the one that names the work read"));
        }
        if (written.size() > 1) {
            String names = written.stream().map(p -> "'" + p.name() + "'").collect(Collectors.joining(" and "));
            return context.reject(
                    Code.CONFLICTING_KEYS,
                    fields.keySpan(written.get(1)),
                    "this source has " + names + "; expected one identifier",
                    Fix.advice("keep the one that names the work read"));
        }
        return fields.find(written.get(0)).map(value -> new Source.Identifier(schemeOf(written.get(0)), value));
    }

    private static Source.Scheme schemeOf(Property<Source, String> property) {
        return Stream.of(Source.Scheme.values())
                .filter(scheme -> scheme.toString().equals(property.name()))
                .findFirst()
                .orElseThrow();
    }
}
