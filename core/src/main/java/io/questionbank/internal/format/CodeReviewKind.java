package io.questionbank.internal.format;

import static io.questionbank.internal.schema.Property.list;
import static io.questionbank.internal.schema.Property.optional;
import static io.questionbank.internal.schema.Property.required;

import io.questionbank.internal.schema.Property;
import io.questionbank.internal.schema.Shape;
import io.questionbank.internal.schema.Types;
import io.questionbank.model.CodeReview;
import io.questionbank.model.CodeReview.Decoy;
import io.questionbank.model.CodeReview.Finding;
import io.questionbank.model.CodeReview.Lines;
import io.questionbank.model.Markdown;
import java.util.List;
import java.util.Optional;

/** The code review, the exercise with the most keys. */
final class CodeReviewKind {
    private static final Property<Finding, String> ID = required("id", Types.kebab(), Finding::id);
    private static final Property<Finding, Lines> LINES = required("lines", BankTypes.lines(), Finding::lines);
    private static final Property<Finding, CodeReview.Category> CATEGORY =
            required("category", Types.word(CodeReview.Category.class), Finding::category);
    private static final Property<Finding, CodeReview.Severity> SEVERITY =
            required("severity", Types.word(CodeReview.Severity.class), Finding::severity);
    private static final Property<Finding, String> TITLE = required("title", Types.text(), Finding::title);
    private static final Property<Finding, Markdown> EXPLANATION =
            required("explanation", Types.markdown(), Finding::explanation);
    private static final Property<Finding, Markdown> FIX = required("fix", Types.markdown(), Finding::fix);
    private static final Shape<Finding> FINDING = Shape.of(
            "finding",
            (fields, context) -> Optional.of(new Finding(
                    fields.get(ID),
                    fields.get(LINES),
                    fields.get(CATEGORY),
                    fields.get(SEVERITY),
                    fields.get(TITLE),
                    fields.get(EXPLANATION),
                    fields.get(FIX))),
            ID,
            LINES,
            CATEGORY,
            SEVERITY,
            TITLE,
            EXPLANATION,
            FIX);

    private static final Property<Decoy, Lines> DECOY_LINES = required("lines", BankTypes.lines(), Decoy::lines);
    private static final Property<Decoy, Markdown> WHY = required("why", Types.markdown(), Decoy::why);
    private static final Shape<Decoy> DECOY = Shape.of(
            "decoy",
            (fields, context) -> Optional.of(new Decoy(fields.get(DECOY_LINES), fields.get(WHY))),
            DECOY_LINES,
            WHY);

    private static final Property<CodeReview, String> LANGUAGE =
            required("language", Types.text(), CodeReview::language);
    private static final Property<CodeReview, String> CODE = required("code", Types.text(), CodeReview::code);
    private static final Property<CodeReview, List<Finding>> FINDINGS =
            required("findings", Types.listOf(FINDING), CodeReview::findings);
    private static final Property<CodeReview, List<Decoy>> DECOYS = list("decoys", DECOY, CodeReview::decoys);
    private static final Property<CodeReview, String> FIXED = required("fixed", Types.text(), CodeReview::fixed);
    private static final Property<CodeReview, String> CHECK = optional("check", Types.text(), CodeReview::check);

    static final ExerciseKind<CodeReview> CODE_REVIEW = ExerciseKind.of(
            "code-review",
            CodeReview.class,
            (c, own) -> new CodeReview(
                    c.id(),
                    c.prompt(),
                    c.explanation(),
                    c.difficulty(),
                    own.get(LANGUAGE),
                    own.get(CODE),
                    own.get(FINDINGS),
                    own.list(DECOYS),
                    own.get(FIXED),
                    own.find(CHECK)),
            LANGUAGE,
            CODE,
            FINDINGS,
            DECOYS,
            FIXED,
            CHECK);

    private CodeReviewKind() {}
}
