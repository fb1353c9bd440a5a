package io.questionbank.internal.format;

import static io.questionbank.internal.schema.Property.list;
import static io.questionbank.internal.schema.Property.optional;
import static io.questionbank.internal.schema.Property.required;

import io.questionbank.internal.schema.Property;
import io.questionbank.internal.schema.Shape;
import io.questionbank.internal.schema.Types;
import io.questionbank.model.Answer;
import io.questionbank.model.Citation;
import io.questionbank.model.Claim;
import io.questionbank.model.CodeSample;
import io.questionbank.model.KeyPoint;
import io.questionbank.model.Markdown;
import io.questionbank.model.Mistake;
import io.questionbank.model.Source;
import io.questionbank.model.Tolerance;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answer of a question, and the parts of it. */
final class AnswerShape {
    private static final int DEFAULT_WEIGHT = 1;

    private static final Property<KeyPoint, String> POINT_ID = required("id", Types.kebab(), KeyPoint::id);
    private static final Property<KeyPoint, Markdown> POINT = required("point", Types.markdown(), KeyPoint::point);
    private static final Property<KeyPoint, Integer> WEIGHT = optional(
            "weight", Types.integer(), point -> Optional.of(point.weight()).filter(w -> w != DEFAULT_WEIGHT));
    private static final Property<KeyPoint, List<List<String>>> ACCEPT =
            list("accept", Types.filledListOf(Types.text()), KeyPoint::accept);
    private static final Shape<KeyPoint> KEY_POINT = Shape.of(
            "key point",
            (fields, context) -> Optional.of(new KeyPoint(
                    fields.get(POINT_ID),
                    fields.get(POINT),
                    fields.find(WEIGHT).orElse(DEFAULT_WEIGHT),
                    fields.list(ACCEPT))),
            POINT_ID,
            POINT,
            WEIGHT,
            ACCEPT);

    private static final Property<Mistake, String> MISTAKE_ID = required("id", Types.kebab(), Mistake::id);
    private static final Property<Mistake, Markdown> CLAIM = required("claim", Types.markdown(), Mistake::claim);
    private static final Property<Mistake, Markdown> CORRECTION =
            required("correction", Types.markdown(), Mistake::correction);
    private static final Shape<Mistake> MISTAKE = Shape.of(
            "mistake",
            (fields, context) ->
                    Optional.of(new Mistake(fields.get(MISTAKE_ID), fields.get(CLAIM), fields.get(CORRECTION))),
            MISTAKE_ID,
            CLAIM,
            CORRECTION);

    private static final Property<CodeSample, String> CODE_ID = required("id", Types.kebab(), CodeSample::id);
    private static final Property<CodeSample, String> LANGUAGE =
            required("language", Types.text(), CodeSample::language);
    private static final Property<CodeSample, String> SOURCE = required("source", Types.text(), CodeSample::source);
    private static final Property<CodeSample, String> OUTPUT = required("output", Types.anyText(), CodeSample::output);
    private static final Shape<CodeSample> CODE_SAMPLE = Shape.of(
            "code sample",
            (fields, context) -> Optional.of(
                    new CodeSample(fields.get(CODE_ID), fields.get(LANGUAGE), fields.get(SOURCE), fields.get(OUTPUT))),
            CODE_ID,
            LANGUAGE,
            SOURCE,
            OUTPUT);

    private static final Property<Claim, String> EXPRESSION = required("expression", Types.text(), Claim::expression);
    private static final Property<Claim, Map<String, Double>> WHERE = optional(
            "where",
            Types.mapOf(Types.number()),
            claim -> Optional.of(claim.where()).filter(w -> !w.isEmpty()));
    private static final Property<Claim, Double> EQUALS = required("equals", Types.number(), Claim::expected);
    private static final Property<Claim, Tolerance> TOLERANCE = optional(
            "tolerance",
            BankTypes.tolerance(),
            claim -> Optional.of(claim.tolerance()).filter(t -> !t.equals(Tolerance.EXACT)));
    private static final Shape<Claim> ARITHMETIC = Shape.of(
            "claim",
            (fields, context) -> Optional.of(new Claim(
                    fields.get(EXPRESSION),
                    fields.find(WHERE).orElse(Map.of()),
                    fields.get(EQUALS),
                    fields.find(TOLERANCE).orElse(Tolerance.EXACT))),
            EXPRESSION,
            WHERE,
            EQUALS,
            TOLERANCE);

    private static final Property<Citation, Source> CITED = required("source", BankTypes.source(), Citation::source);
    private static final Property<Citation, String> LOCATOR = optional("locator", Types.text(), Citation::locator);
    private static final Property<Citation, List<String>> SUPPORTS =
            list("supports", Types.kebab(), Citation::supports);
    private static final Shape<Citation> CITATION = Shape.of(
            "source of an answer",
            (fields, context) ->
                    Optional.of(new Citation(fields.get(CITED), fields.find(LOCATOR), fields.list(SUPPORTS))),
            CITED,
            LOCATOR,
            SUPPORTS);

    private static final Property<Answer, Markdown> BRIEF = required("brief", Types.markdown(), Answer::brief);
    private static final Property<Answer, Markdown> FULL = optional("full", Types.markdown(), Answer::full);
    private static final Property<Answer, List<KeyPoint>> KEY_POINTS = list("keyPoints", KEY_POINT, Answer::keyPoints);
    private static final Property<Answer, List<Mistake>> MISTAKES = list("mistakes", MISTAKE, Answer::mistakes);
    private static final Property<Answer, List<CodeSample>> CODE = list("code", CODE_SAMPLE, Answer::code);
    private static final Property<Answer, List<Claim>> CLAIMS = list("claims", ARITHMETIC, Answer::claims);
    private static final Property<Answer, List<Citation>> SOURCES = list("sources", CITATION, Answer::sources);

    static final Shape<Answer> SHAPE = Shape.of(
            "answer",
            (fields, context) -> Optional.of(new Answer(
                    fields.get(BRIEF),
                    fields.find(FULL),
                    fields.list(KEY_POINTS),
                    fields.list(MISTAKES),
                    fields.list(CODE),
                    fields.list(CLAIMS),
                    fields.list(SOURCES))),
            BRIEF,
            FULL,
            KEY_POINTS,
            MISTAKES,
            CODE,
            CLAIMS,
            SOURCES);

    private AnswerShape() {}
}
