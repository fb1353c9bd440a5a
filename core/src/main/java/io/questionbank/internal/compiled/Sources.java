package io.questionbank.internal.compiled;

import io.questionbank.model.Source;
import java.util.ArrayList;
import java.util.List;

/** Sources by number: how many there are, where each begins, where the last one ends, and then the sources. */
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
            Source source = SourceForm.read(in);
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
}
