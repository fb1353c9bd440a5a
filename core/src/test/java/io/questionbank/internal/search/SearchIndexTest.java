package io.questionbank.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {
    private static final Terms ENGLISH = Terms.of("en");
    /** No constant of the class: other threads read its texts, and would wait for the class. */
    private final SearchIndex small = index(
            "The gates forget and remember.", // 0
            "Vanishing gradients in a recurrent neural network.", // 1
            "Why x[-1] is the last step of h_t in C++, and t-SNE is something else.", // 2
            "Group by city, naïve café."); // 3

    @ParameterizedTest
    @CsvSource({
        "gate, 0",
        "FORGETTING, 0",
        "vanish, 1",
        "rnn, 1",
        "groupby, 3",
        "NAIVE, 3",
        "naïve, 3",
        "cafe, 3",
        "h_t, 2",
        "c++, 2",
        "x[-1], 2",
        "tsne, 2"
    })
    void inflectionsSynonymsDiacriticsAndSymbolsFind(String text, int document) {
        assertThat(found(text)).containsExactly(document);
    }

    @ParameterizedTest
    @CsvSource({
        "gradeints, 1", // two letters have changed places
        "gradints, 1", // one is missing
        "gradiients, 1", // one is too many
        "gradkents, 1", // one is wrong
        "rgadients, 1", // at the beginning
        "gradientz, 1" // at the end
    })
    void oneTypoDoesNotHide(String text, int document) {
        assertThat(found(text + " ")).containsExactly(document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gatx ", "gradddients ", "grdaeints ", "h_u ", "", " ", "the", "???", "{[(", "\ud83d"})
    void shortWordsTwoTyposSymbolsAndNothingFindNothing(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void theLastWordMayBeUnfinished() {
        assertThat(found("vanis")).containsExactly(1);
        assertThat(found("recurrent netw")).containsExactly(1);
        assertThat(found("vani gate ")).as("not the last").containsExactly(0);
        assertThat(found("vani ")).as("finished").isEmpty();
    }

    @Test
    void aWordThatIsSaidInAHeavierFieldCountsMore() {
        IndexBuilder builder = new IndexBuilder(4, 1);
        builder.add(ENGLISH, () -> List.of("cell", "gate"));
        builder.add(ENGLISH, () -> List.of("gate", "cell"));
        assertThat(found(builder.build(), "gate")).containsExactly(1, 0);
    }

    @Test
    void aRareWordCountsMoreThanACommonOne() {
        assertThat(found(index("gate cell", "gate state", "gate norm"), "gate norm"))
                .startsWith(2);
        assertThat(found(index("gate", "gate", "norm"), "gate norm")).startsWith(2);
    }

    @Test
    void equalDocumentsComeInTheirOrder() {
        assertThat(found(index("gate", "gate", "gate"), "gate")).containsExactly(0, 1, 2);
    }

    @Test
    void onlyWhatIsVisibleIsFoundAndNoMoreThanWanted() {
        SearchIndex index = index("gate", "gate", "gate");
        SearchQuery query = index.query("gate", List.of(ENGLISH));
        assertThat(index.best(query, 1, document -> document > 0))
                .extracting(SearchIndex.Found::document)
                .containsExactly(1);
        assertThat(index.best(query, 0, document -> true)).isEmpty();
    }

    @Test
    void aLongTextIsReadInItsBeginningAlone() {
        assertThat(found("gate " + "x ".repeat(100_000))).containsExactly(0);
        assertThat(found(" ".repeat(5_000) + "gate")).isEmpty();
    }

    @Test
    void anEmptyIndexHasNothing() {
        assertThat(found(index(), "gate")).isEmpty();
    }

    @Test
    void theIndexIsTheSameOnOneCore() {
        String[] texts = IntStream.range(0, 500)
                .mapToObj(i -> "Gated recurrent units " + (i * 37 % 500) + " forget word" + i % 91 + " GRUs, grus")
                .toArray(String[]::new);
        SearchIndex index = index(texts);
        SearchIndex onOneCore = onOneCore(texts);
        assertThat(index).usingRecursiveComparison().isEqualTo(onOneCore);
    }

    private static SearchIndex onOneCore(String... texts) {
        ForkJoinPool oneCore = new ForkJoinPool(1);
        try {
            return oneCore.submit(() -> index(texts)).join();
        } finally {
            oneCore.shutdown();
        }
    }

    private List<Integer> found(String text) {
        return found(small, text);
    }

    private static List<Integer> found(SearchIndex index, String text) {
        return index.best(index.query(text, List.of(ENGLISH)), 10, document -> true).stream()
                .map(SearchIndex.Found::document)
                .toList();
    }

    private static SearchIndex index(String... texts) {
        IndexBuilder builder = new IndexBuilder(1);
        Arrays.stream(texts).forEach(text -> builder.add(ENGLISH, () -> List.of(text)));
        return builder.build();
    }
}
