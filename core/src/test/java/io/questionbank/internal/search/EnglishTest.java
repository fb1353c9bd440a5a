package io.questionbank.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.internal.words.Folding;
import io.questionbank.internal.words.Word;
import io.questionbank.internal.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two tables that people extend. */
class EnglishTest {
    private static final Words WORDS = Words.of("en");
    private static final List<String> LINES = English.lines("english-synonyms.txt");

    @Test
    void everyLineOfSynonymsIsAWordAnEqualsSignAndOtherSpellings() {
        assertThat(LINES).hasSizeGreaterThan(80).allSatisfy(line -> {
            assertThat(line).matches("[^=,]+ = [^=,]+(, [^=,]+)*").isEqualTo(Folding.of(line));
            assertThat(WORDS.in(line.substring(0, line.indexOf(" ="))).words()).hasSize(1);
        });
    }

    @Test
    void everySpellingStandsOnceAndSaysSomethingNew() {
        List<List<String>> spellings = new ArrayList<>();
        LINES.forEach(line ->
                Arrays.stream(line.split("[=,]")).map(EnglishTest::stems).forEach(spellings::add));
        assertThat(spellings).hasSizeGreaterThan(200).doesNotHaveDuplicates();
    }

    @Test
    void noSynonymIsAWordThatIsLeftOut() {
        Stream<String> spellings = LINES.stream().flatMap(line -> Arrays.stream(line.split(" = |, ")));
        assertThat(spellings).doesNotContainAnyElementsOf(English.STOP_WORDS);
    }

    @Test
    void stopWordsAreFoldedWords() {
        assertThat(English.STOP_WORDS)
                .hasSizeGreaterThan(150)
                .allSatisfy(word -> assertThat(WORDS.in(word).words())
                        .extracting(Word::form)
                        .containsExactly(word));
    }

    @ParameterizedTest
    @CsvSource({
        "Recurrent neural nets, rnn",
        "backpropagation through time, bptt",
        "sequence-to-sequence, seq2seq",
        "encoder-decoder, seq2seq",
        "group by, groupbi",
        "Initialisation, initi",
        "feed-forward networks, mlp",
        "truncated BPTT, tbptt"
    })
    void aPhraseIsReadAsTheWordThatStandsForIt(String text, String key) {
        assertThat(Terms.of("en").in(text)).extracting(Term::key).contains(key);
    }

    @Test
    void aPhraseKnowsItsPlaceAndSharesItsWeightWithItsWords() {
        String text = "In a long short-term memory";
        Term phrase = Terms.of("en").in(text).get(0);
        assertThat(phrase).isEqualTo(new Term("lstm", "lstm", 5, text.length(), 1));
        assertThat(Terms.of("en").in(text)).extracting(Term::share).containsExactly(1f, .25f, .25f, .25f, .25f);
    }

    @Test
    void otherLanguagesHaveNeitherTable() {
        assertThat(Terms.of("de").in("the rnn")).extracting(Term::form).containsExactly("the", "rnn");
    }

    private static List<String> stems(String spelling) {
        return WORDS.in(spelling).words().stream().map(Word::stem).toList();
    }
}
