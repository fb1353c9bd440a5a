package io.questionbank.internal.compiled;

import io.questionbank.model.Answer;
import io.questionbank.model.Citation;
import io.questionbank.model.Claim;
import io.questionbank.model.CodeSample;
import io.questionbank.model.KeyPoint;
import io.questionbank.model.Markdown;
import io.questionbank.model.Mistake;
import io.questionbank.model.Tolerance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An answer as bytes, its parts in the order of the record. A citation names its source by number. */
final class AnswerForm {
    private AnswerForm() {}

    static void write(Output out, Answer answer, SourceNumbers sources) {
        out.text(answer.brief().source());
        writeMarkdown(out, answer.full());
        out.number(answer.keyPoints().size());
        for (KeyPoint point : answer.keyPoints()) {
            out.text(point.id())
                    .text(point.point().source())
                    .number(point.weight())
                    .number(point.accept().size());
            point.accept().forEach(out::texts);
        }
        out.number(answer.mistakes().size());
        for (Mistake mistake : answer.mistakes()) {
            out.text(mistake.id())
                    .text(mistake.claim().source())
                    .text(mistake.correction().source());
        }
        out.number(answer.code().size());
        for (CodeSample code : answer.code()) {
            out.text(code.id()).text(code.language()).text(code.source()).text(code.output());
        }
        out.number(answer.claims().size());
        for (Claim claim : answer.claims()) {
            out.text(claim.expression()).number(claim.where().size());
            claim.where().forEach((name, value) -> out.text(name).real(value));
            out.real(claim.expected());
            write(out, claim.tolerance());
        }
        out.number(answer.sources().size());
        for (Citation citation : answer.sources()) {
            out.number(sources.of(citation.source()));
            write(out, citation.locator());
            out.texts(citation.supports());
        }
    }

    static Answer read(Input in, Sources sources) {
        return new Answer(
                Markdown.of(in.text()),
                optionalMarkdown(in),
                keyPoints(in),
                mistakes(in),
                code(in),
                claims(in),
                citations(in, sources));
    }

    private static List<KeyPoint> keyPoints(Input in) {
        KeyPoint[] points = new KeyPoint[in.count()];
        for (int i = 0; i < points.length; i++) {
            points[i] = new KeyPoint(in.text(), Markdown.of(in.text()), in.number(), groups(in));
        }
        return List.of(points);
    }

    private static List<List<String>> groups(Input in) {
        List<List<String>> groups = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            groups.add(in.texts());
        }
        return groups;
    }

    private static List<Mistake> mistakes(Input in) {
        Mistake[] mistakes = new Mistake[in.count()];
        for (int i = 0; i < mistakes.length; i++) {
            mistakes[i] = new Mistake(in.text(), Markdown.of(in.text()), Markdown.of(in.text()));
        }
        return List.of(mistakes);
    }

    private static List<CodeSample> code(Input in) {
        CodeSample[] samples = new CodeSample[in.count()];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = new CodeSample(in.text(), in.text(), in.text(), in.text());
        }
        return List.of(samples);
    }

    private static List<Claim> claims(Input in) {
        Claim[] claims = new Claim[in.count()];
        for (int i = 0; i < claims.length; i++) {
            claims[i] = new Claim(in.text(), where(in), in.real(), tolerance(in));
        }
        return List.of(claims);
    }

    private static Map<String, Double> where(Input in) {
        Map<String, Double> where = new LinkedHashMap<>();
        for (int left = in.count(); left > 0; left--) {
            where.put(in.text(), in.real());
        }
        return where;
    }

    private static List<Citation> citations(Input in, Sources sources) {
        Citation[] citations = new Citation[in.count()];
        for (int i = 0; i < citations.length; i++) {
            citations[i] = new Citation(sources.get(in.number()), in.optionalText(), in.texts());
        }
        return List.of(citations);
    }

    static void write(Output out, Tolerance tolerance) {
        out.number(tolerance.kind().ordinal()).real(tolerance.amount());
    }

    static Tolerance tolerance(Input in) {
        return new Tolerance(Tolerance.Kind.values()[in.number()], in.real());
    }

    static void write(Output out, Optional<String> text) {
        out.flag(text.isPresent());
        text.ifPresent(out::text);
    }

    static void writeMarkdown(Output out, Optional<Markdown> text) {
        write(out, text.map(Markdown::source));
    }

    static Optional<Markdown> optionalMarkdown(Input in) {
        return in.flag() ? Optional.of(Markdown.of(in.text())) : Optional.empty();
    }
}
