package io.questionbank.internal.compiled;

import io.questionbank.model.Source;
import java.util.Optional;

/** A source as bytes, its parts in the order of the record. */
final class SourceForm {
    private SourceForm() {}

    static void write(Output out, Source source) {
        out.text(source.key()).number(source.type().ordinal()).text(source.title());
        out.texts(source.authors());
        out.flag(source.year().isPresent());
        source.year().ifPresent(out::number);
        AnswerForm.write(out, source.version());
        out.number(source.identifier().scheme().ordinal())
                .text(source.identifier().value());
        AnswerForm.write(out, source.publisher());
    }

    static Source read(Input in) {
        return new Source(
                in.text(),
                Source.Type.values()[in.number()],
                in.text(),
                in.texts(),
                in.flag() ? Optional.of(in.number()) : Optional.empty(),
                in.optionalText(),
                new Source.Identifier(Source.Scheme.values()[in.number()], in.text()),
                in.optionalText());
    }
}
