package io.questionbank.grade;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.model.Answer;
import io.questionbank.model.KeyPoint;
import io.questionbank.model.Markdown;
import io.questionbank.model.Mistake;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseJudgeTest {
    private static final Judge JUDGE = Judge.byPhrases("en");
    private static final KeyPoint FORGET =
            point("forget", 3, List.of(List.of("forget gate"), List.of("old cell", "previous cell")));
    private static final KeyPoint SEPARATE = point("separate", 1, List.of(List.of("not tied", "separate")));
    private static final KeyPoint UNPHRASED = point("unphrased", 2, List.of());
    private static final Mistake FOUR =
            new Mistake("four-gates", Markdown.of("An LSTM cell has *four* gates."), Markdown.of("It has three."));
    private static final Question GATES = question();

    private static KeyPoint point(String id, int weight, List<List<String>> accept) {
        return new KeyPoint(id, Markdown.of(id), weight, accept);
    }

    private static Question question() {
        Answer answer = new Answer(
                Markdown.of("Three gates."),
                Optional.empty(),
                List.of(FORGET, SEPARATE, UNPHRASED),
                List.of(FOUR),
                List.of(),
                List.of(),
                List.of());
        return Question.builder(QuestionId.of("rnn/gates"), "What do gates do?")
                .answer(answer)
                .build();
    }

    private static Verdict judge(String text) {
        return JUDGE.judge(GATES, Reply.freeText(text));
    }

    @Test
    void eachPointCoveredIsQuoted() {
        Verdict verdict = judge("The forget gate scales the previous cell state.");

        assertThat(verdict.covered()).extracting(Verdict.Covered::point).containsExactly(FORGET);
        assertThat(verdict.covered().get(0).quotes())
                .containsExactly(new Verdict.Quote(4, 15, "forget gate"), new Verdict.Quote(27, 40, "previous cell"));
        assertThat(verdict.missed()).containsExactly(SEPARATE);
    }

    @Test
    void theShareIsOfTheWeightOfWhatCanBeJudged() {
        assertThat(judge("The forget gate scales the old cell.").share()).hasValue(0.75);
        assertThat(judge("Hm.").share()).hasValue(0);
        assertThat(judge("").unjudged()).containsExactly(UNPHRASED);
        assertThat(new Verdict(GATES.id(), List.of(), List.of(), List.of(UNPHRASED), List.of()).share())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An LSTM cell has four gates.",
                "I think that each LSTM cell has 4 gates!",
                "Well. In an LSTM, every cell has its four gates, as everybody knows."
            })
    void aMistakeIsQuotedFromTheSentenceThatAssertsIt(String text) {
        Verdict verdict = judge(text);

        assertThat(verdict.mistakes()).extracting(Verdict.Asserted::mistake).containsExactly(FOUR);
        assertThat(text).contains(verdict.mistakes().get(0).quote().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An LSTM cell does not have four gates.",
                "It is wrong that an LSTM cell has four gates.",
                "An LSTM cell has three gates.",
                "There are four blocks."
            })
    void aMistakeDeniedOrNotMentionedIsNotMade(String text) {
        assertThat(judge(text).mistakes()).isEmpty();
    }

    @Test
    void anotherLanguageIsReadWithItsOwnInflection() {
        assertThat(Judge.byPhrases("de")
                        .judge(GATES, Reply.freeText("forget gate, old cell"))
                        .covered())
                .hasSize(1);
    }
}
