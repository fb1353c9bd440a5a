package io.questionbank.internal.compiled;

import io.questionbank.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sources by number: how many there are, where each begins, where the last one ends, and then the sources, each with its parts in
 * the order of the record.
 */
final class Sources {
    private final Sections index;
    private final int section;

    Sources(Sections index, int section) {
        this.index = index;
        this.section = section;
    }

    Source get(int number) {
        Input all = index.open(section);
        int count = all.word(0);
        if (number < 0 || number >= count) {
            throw index.damage(section, "it has " + count + " sources, and number " + number + " is cited");
        }
        int letters = (count + 2) * Integer.BYTES;
        Input in = all.between(
                letters + all.word((number + 1) * Integer.BYTES), letters + all.word((number + 2) * Integer.BYTES));
        try {
            Source source = read(in);
            in.requireEnd();
            return source;
        } catch (RuntimeException e) {
            throw index.damage(section, e);
        }
    }

    /** {@return the first of them} */
    List<Source> first(int count) {
        List<Source> sources = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            sources.add(get(number));
        }
        return sources;
    }

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

    private static Source read(Input in) {
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
