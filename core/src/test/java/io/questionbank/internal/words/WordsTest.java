package io.questionbank.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private final Locale before = Locale.getDefault();
    private final Words english = Words.of("en-GB");

    @AfterEach
    void giveTheLocaleBack() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "h_t",
                "h_{t-1}",
                "C++",
                "C#",
                "seq2seq",
                "t-SNE",
                "x[-1]",
                "output[:, -1]",
                "0.25",
                "1,024",
                "don't"
            })
    void whatTheFieldWritesAsOneStaysOne(String word) {
        assertThat(english.in("why " + word + ", then?").words()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "gates, gate",
        "gated, gate",
        "forgetting, forget",
        "vanishes, vanishing",
        "gradients, gradient",
        "Élan, elan",
        "naïve, naive",
        "LSTM's, lstm",
        "LSTMs, lstm",
        "rnns, RNN",
        "GRUs, gru",
        "CSS, css",
        "ﬁt, fit",
        "ＧＲＵ, gru",
        "'h_{t-1}', h_t-1",
        "'x[ -1 ]', x[-1]",
        "don’t, don't"
    })
    void spellingsAndInflectionsOfOneWordShareItsStem(String one, String other) {
        assertThat(stems(one)).isEqualTo(stems(other)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"norm, normal", "sum, assume", "head, ahead", "finite, infinite", "h_t, h", "C++, C"})
    void otherWordsDoNot(String one, String other) {
        assertThat(stems(one)).isNotEqualTo(stems(other));
    }

    @Test
    void eachWordKnowsItsPlace() {
        String text = "If $\\tanh$ saturates, _clip_ — don’t wait.";
        Reading<Word> read = english.in(text);
        assertThat(IntStream.range(0, read.size()).mapToObj(i -> text.substring(read.start(i), read.end(i))))
                .containsExactly("If", "tanh", "saturates", "clip", "don’t", "wait");
    }

    @Test
    void hyphensPartTheWordsOfPlainProse() {
        assertThat(stems("long-term, state-of-the-art")).containsExactly("long", "term", "state", "of", "the", "art");
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        Locale.setDefault(Locale.forLanguageTag("tr"));
        assertThat(stems("INITIAL")).containsExactly("initi");
    }

    @Test
    void otherLanguagesHaveTheirOwnStemsOrNone() {
        assertThat(Words.of("de").in("Netze").words()).extracting(Word::stem).containsExactly("netz");
        assertThat(Words.of("tlh").in("gates").words()).extracting(Word::stem).containsExactly("gates");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "_",
                "{",
                "h_{",
                "x[",
                "x[]",
                "'",
                "\ud83d",
                "\ud83d\ude00",
                "-a-",
                "a_{bbbbbbbbbbbbbbbbbbbbbb}"
            })
    void anyTextHasWordsOrNone(String text) {
        Reading<Word> read = english.in(text);
        for (int i = 0; i < read.size(); i++) {
            assertThat(read.start(i)).isLessThan(read.end(i));
            assertThat(read.end(i)).isLessThanOrEqualTo(text.length());
        }
    }

    private List<String> stems(String text) {
        return english.in(text).words().stream().map(Word::stem).toList();
    }
}
