package io.questionbank.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** Compiled banks keep an index with the number of the reading it was made by. */
class ReadingTest {
    @Test
    void theNumberIsRaisedWhenTheSameTextsGiveAnotherIndex() {
        assertThat(checksum())
                .as("where this differs, raise SearchIndex.READING and note the new checksum beside it")
                .isEqualTo(3380979488L);
        assertThat(SearchIndex.READING).isEqualTo(1);
    }

    /** {@return what the index of the tables of English says, by its words, for its numbers do not matter} */
    private static long checksum() {
        SearchIndex.Tables tables = index().tables();
        Lexicon words = new Lexicon(tables.letters(), tables.starts(), tables.terms());
        Postings postings = new Postings(tables.postings(), tables.postingStarts());
        CRC32 checksum = new CRC32();
        for (int word = 0; word < words.size(); word++) {
            StringBuilder line = new StringBuilder()
                    .append(tables.letters(), tables.starts()[word], tables.starts()[word + 1] - tables.starts()[word]);
            Postings.Reader said = postings.of(tables.terms()[word]);
            while (said.next()) {
                line.append(' ').append(said.document()).append(':').append(said.weight());
            }
            checksum.update(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        }
        return checksum.getValue();
    }

    private static SearchIndex index() {
        Terms english = Terms.of("en");
        IndexBuilder builder = new IndexBuilder(3, 1);
        for (String line : English.lines("english-synonyms.txt")) {
            builder.add(english, () -> List.of(line, "The GRUs' gates h_t, x[-1] and C++ diverge; naïve, don't stop."));
        }
        builder.add(english, () -> List.of(String.join(" ", English.lines("english-stop-words.txt")), ""));
        return builder.build();
    }
}
