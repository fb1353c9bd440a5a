package io.questionbank.internal.compiled;

import io.questionbank.internal.contents.Indexed;
import io.questionbank.internal.search.SearchIndex;
import io.questionbank.internal.search.SearchIndex.Tables;
import java.util.Optional;

/** The search index as sections: how it was read, and its tables. */
final class IndexForm {
    private static final int READING = 0;
    private static final int NUMBERS = 1;
    private static final int LETTERS = 2;
    private static final int STARTS = 3;
    private static final int TERMS = 4;
    private static final int POSTINGS = 5;
    private static final int POSTING_STARTS = 6;

    private IndexForm() {}

    static byte[][] write(Indexed indexed) {
        Tables tables = indexed.index().tables();
        Output letters = new Output();
        for (char letter : tables.letters()) {
            letters.half(letter);
        }
        return new byte[][] {
            words(SearchIndex.READING),
            words(indexed.numbers()),
            letters.toBytes(),
            words(tables.starts()),
            words(tables.terms()),
            tables.postings(),
            words(tables.postingStarts())
        };
    }

    /** {@return the index, unless this version of the library reads texts in another way} */
    static Optional<Indexed> read(Sections sections) {
        if (sections.open(READING).word(0) != SearchIndex.READING) {
            return Optional.empty();
        }
        int[] numbers = sections.open(NUMBERS).words();
        Tables tables = new Tables(
                sections.open(LETTERS).halves(),
                sections.open(STARTS).words(),
                sections.open(TERMS).words(),
                sections.open(POSTINGS).bytes(),
                sections.open(POSTING_STARTS).words(),
                numbers.length);
        return Optional.of(new Indexed(SearchIndex.of(tables), numbers));
    }

    private static byte[] words(int... words) {
        Output out = new Output();
        for (int word : words) {
            out.word(word);
        }
        return out.toBytes();
    }
}
