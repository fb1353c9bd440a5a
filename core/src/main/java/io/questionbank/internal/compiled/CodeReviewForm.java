package io.questionbank.internal.compiled;

import io.questionbank.model.CodeReview;
import io.questionbank.model.CodeReview.Category;
import io.questionbank.model.CodeReview.Decoy;
import io.questionbank.model.CodeReview.Finding;
import io.questionbank.model.CodeReview.Lines;
import io.questionbank.model.CodeReview.Severity;
import io.questionbank.model.Difficulty;
import io.questionbank.model.ExerciseId;
import io.questionbank.model.Markdown;
import java.util.List;
import java.util.Optional;

/** What a code review has besides what all exercises have, as bytes. */
final class CodeReviewForm {
    private CodeReviewForm() {}

    static void write(Output out, CodeReview review) {
        out.text(review.language()).text(review.code());
        out.number(review.findings().size());
        for (Finding finding : review.findings()) {
            out.text(finding.id());
            write(out, finding.lines());
            out.number(finding.category().ordinal()).number(finding.severity().ordinal());
            out.text(finding.title())
                    .text(finding.explanation().source())
                    .text(finding.fix().source());
        }
        out.number(review.decoys().size());
        for (Decoy decoy : review.decoys()) {
            write(out, decoy.lines());
            out.text(decoy.why().source());
        }
        out.text(review.fixed());
        AnswerForm.write(out, review.check());
    }

    static CodeReview read(
            Input in, ExerciseId id, Markdown prompt, Optional<Markdown> explanation, Difficulty difficulty) {
        return new CodeReview(
                id,
                prompt,
                explanation,
                difficulty,
                in.text(),
                in.text(),
                findings(in),
                decoys(in),
                in.text(),
                in.optionalText());
    }

    private static List<Finding> findings(Input in) {
        Finding[] findings = new Finding[in.count()];
        for (int i = 0; i < findings.length; i++) {
            findings[i] = new Finding(
                    in.text(),
                    lines(in),
                    Category.values()[in.number()],
                    Severity.values()[in.number()],
                    in.text(),
                    Markdown.of(in.text()),
                    Markdown.of(in.text()));
        }
        return List.of(findings);
    }

    private static List<Decoy> decoys(Input in) {
        Decoy[] decoys = new Decoy[in.count()];
        for (int i = 0; i < decoys.length; i++) {
            decoys[i] = new Decoy(lines(in), Markdown.of(in.text()));
        }
        return List.of(decoys);
    }

    private static void write(Output out, Lines lines) {
        out.number(lines.first()).number(lines.last());
    }

    private static Lines lines(Input in) {
        return new Lines(in.number(), in.number());
    }
}
