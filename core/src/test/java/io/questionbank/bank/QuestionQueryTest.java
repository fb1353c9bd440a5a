package io.questionbank.bank;

import static io.questionbank.bank.SampleBank.GATES;
import static io.questionbank.bank.SampleBank.GIT;
import static io.questionbank.bank.SampleBank.RETIRED;
import static io.questionbank.bank.SampleBank.RNN;
import static io.questionbank.bank.SampleBank.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.questionbank.model.CodeReview;
import io.questionbank.model.CognitiveLevel;
import io.questionbank.model.Difficulty;
import io.questionbank.model.Exercise;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.SingleChoice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuestionQueryTest {
    private final QuestionBank bank = SampleBank.bank();
    private final QuestionQuery all = bank.questions();

    @Test
    void findsAllButDraftsAndRetiredOnesInCatalogueOrder() {
        assertThat(names(all.list()))
                .containsExactly(
                        "vanishing-gradients",
                        "gradient-clipping",
                        "lstm-gates",
                        "cell-highway",
                        "gru-or-not",
                        "bidirectional",
                        "teacher-forcing",
                        "truncated-backpropagation");
    }

    @Test
    void findsRetiredOnesWhenAskedToWhereverTheStepStands() {
        assertThat(names(all.tagged("history").list())).isEmpty();
        assertThat(names(all.includingRetired().tagged("history").list())).containsExactly("elman-network");
        assertThat(names(all.tagged("history").includingRetired().list())).containsExactly("elman-network");
        assertThat(all.includingRetired().list()).hasSize(9);
    }

    @Test
    void narrowsByTopic() {
        QuestionQuery both = bank.and(SampleBank.git()).questions();

        assertThat(both.in("git").count()).isEqualTo(1);
        assertThat(both.in(RNN).count()).isEqualTo(8);
        assertThat(both.in("git", "rnn-sequences").count()).isEqualTo(9);
        assertThat(both.in(GIT).in(RNN).count()).isZero();
    }

    @Test
    void narrowsByTags() {
        assertThat(names(all.tagged("lstm").list())).containsExactly("lstm-gates", "cell-highway", "gru-or-not");
        assertThat(names(all.tagged("lstm", "gradients").list())).containsExactly("cell-highway");
        assertThat(names(all.taggedAny("gru", "training").list()))
                .containsExactly("gradient-clipping", "gru-or-not", "teacher-forcing", "truncated-backpropagation");
    }

    @Test
    void narrowsByDifficulty() {
        assertThat(all.difficulty(Difficulty.BEGINNER).count()).isEqualTo(2);
        assertThat(all.difficulty(Difficulty.BEGINNER, Difficulty.ADVANCED).count())
                .isEqualTo(4);
        assertThat(all.atLeast(Difficulty.INTERMEDIATE).count()).isEqualTo(6);
        assertThat(all.atMost(Difficulty.INTERMEDIATE).count()).isEqualTo(6);
    }

    @Test
    void narrowsByWhatTheQuestionIsFor() {
        assertThat(all.cognitiveLevel(CognitiveLevel.UNDERSTAND, CognitiveLevel.CREATE)
                        .list())
                .containsExactly(bank.requireQuestion(GATES));
        assertThat(all.objective("explain-gating", "nothing").count()).isEqualTo(1);
        assertThat(all.citing("hochreiter-1997").count()).isEqualTo(1);
        assertThat(all.withExercise(SingleChoice.class).count()).isEqualTo(1);
        assertThat(all.withExercise(Exercise.class).count()).isEqualTo(1);
        assertThat(all.withExercise(CodeReview.class).count()).isZero();
    }

    @Test
    void narrowsByATestOfOnesOwn() {
        QuestionQuery oneWord = all.where(
                "the name has no hyphen", question -> !question.id().name().contains("-"));

        assertThat(names(oneWord.list())).containsExactly("bidirectional");
    }

    @Test
    void leavesOutWhatIsExcluded() {
        List<QuestionId> seen = new ArrayList<>(List.of(GATES));
        QuestionQuery unseen = all.excluding(seen);
        seen.clear();

        assertThat(unseen.count()).isEqualTo(7);
        assertThat(all.excluding(GATES, RETIRED).count()).isEqualTo(7);
        assertThat(all.excluding().count()).isEqualTo(8);
    }

    @Test
    void anUnknownNameFindsNothingAndIsNoError() {
        assertThat(all.in("Not a topic id").list()).isEmpty();
        assertThat(all.tagged("nothing").first()).isEmpty();
        assertThat(all.objective("nothing").count()).isZero();
        assertThat(all.citing("nothing").sample(3, 1)).isEmpty();
    }

    @Test
    void sortsSkipsAndLimitsInTheOrderWritten() {
        Comparator<Question> byDifficulty = Comparator.comparing(Question::difficulty);

        assertThat(names(all.sortedBy(byDifficulty).limit(3).list()))
                .containsExactly("gru-or-not", "bidirectional", "vanishing-gradients");
        assertThat(names(all.limit(3).sortedBy(byDifficulty.reversed()).list()))
                .containsExactly("vanishing-gradients", "gradient-clipping", "lstm-gates");
        assertThat(names(all.skip(6).limit(1).list())).containsExactly("teacher-forcing");
        assertThat(names(all.limit(1).skip(6).list())).isEmpty();
        assertThat(names(all.limit(3).tagged("lstm").list())).containsExactly("lstm-gates");
    }

    @Test
    void branchesFreely() {
        QuestionQuery lstm = all.tagged("lstm");
        QuestionQuery easy = lstm.atMost(Difficulty.BEGINNER);
        QuestionQuery other = lstm.atLeast(Difficulty.INTERMEDIATE);

        assertThat(names(easy.list())).containsExactly("gru-or-not");
        assertThat(names(other.list())).containsExactly("lstm-gates", "cell-highway");
        assertThat(names(lstm.list())).hasSize(3);
        assertThat(lstm.list()).isEqualTo(lstm.list()).isUnmodifiable();
    }

    @Test
    void nothingRunsBeforeAnEndStep() {
        AtomicInteger asked = new AtomicInteger();
        QuestionQuery counting = all.where("counted", question -> asked.incrementAndGet() > 0)
                .sortedBy(Comparator.comparingInt(question -> asked.incrementAndGet()))
                .limit(5)
                .includingRetired();
        Stream<Question> stream = counting.stream();

        assertThat(counting.toString()).isNotEmpty();
        assertThat(asked).hasValue(0);
        assertThat(stream.count()).isEqualTo(5);
        assertThat(asked).hasPositiveValue();
    }

    @Test
    void theFirstIsFoundWithoutLookingAtTheRest() {
        AtomicInteger asked = new AtomicInteger();

        assertThat(all.where("counted", question -> asked.incrementAndGet() > 0).first())
                .contains(bank.requireQuestion("rnn-sequences/vanishing-gradients"));
        assertThat(asked).hasValue(1);
    }

    @Test
    void aSampleIsTheSameForEverAndInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(names(all.sample(3, 42))).containsExactly("lstm-gates", "cell-highway", "bidirectional");
            assertThat(all).hasToString("questions");
            assertThat(all.atLeast(Difficulty.INTERMEDIATE)).hasToString("questions at least intermediate");
        } finally {
            Locale.setDefault(before);
        }
        assertThat(names(all.sample(3, 42))).containsExactly("lstm-gates", "cell-highway", "bidirectional");
        assertThat(names(all.sample(3, 43))).containsExactly("gru-or-not", "cell-highway", "gradient-clipping");
    }

    @Test
    void aSampleOfMoreThanThereIsHoldsAllInRandomOrder() {
        assertThat(all.sample(100, 42)).hasSize(8).containsExactlyInAnyOrderElementsOf(all.list());
        assertThat(all.sample(100, 42))
                .isNotEqualTo(all.list())
                .startsWith(all.sample(3, 42).toArray(Question[]::new));
        assertThat(all.sample(0, 42)).isEmpty();
    }

    @Test
    void readsAsASentence() {
        assertThat(all.in("rnn-sequences")
                        .tagged("lstm")
                        .atLeast(Difficulty.ADVANCED)
                        .sortedBy(Comparator.comparing(Question::id))
                        .limit(5))
                .hasToString("questions in rnn-sequences, tagged lstm, at least advanced, sorted, limited to 5");
        assertThat(all.taggedAny("lstm", "gru").excluding(GATES).skip(2).includingRetired())
                .hasToString("questions including retired ones tagged lstm or gru, "
                        + "excluding rnn-sequences/lstm-gates, without the first 2");
        assertThat(all.where("the prompt is short", question -> true).withExercise(SingleChoice.class))
                .hasToString("questions where the prompt is short, with an exercise of type SingleChoice");
        assertThat(all.excluding(all.list().stream().map(Question::id).toList()))
                .hasToString("questions excluding 8 questions");
    }

    @Test
    void explainNamesTheStepThatEmptiedTheResult() {
        QuestionQuery query = all.in("rnn-sequences")
                .tagged("lstm")
                .atLeast(Difficulty.ADVANCED)
                .limit(5);

        assertThat(query.explain()).isEqualTo("""
                        questions                        8
                          in rnn-sequences               8
                          tagged lstm                    3
                          at least advanced              0   <- nothing is left from here on
                          limited to 5                   0""");
    }

    @Test
    void explainAsksWhatAnUnknownNameMeant() {
        assertThat(all.in("rnn-sequence").explain())
                .endsWith(
                        "0   <- nothing is left from here on: no topic 'rnn-sequence' (did you mean 'rnn-sequences'?)");
        assertThat(all.taggedAny("LSTM", "gru").explain()).endsWith("1   <- no tag 'LSTM' (did you mean 'lstm'?)");
        assertThat(all.objective("explain-gates").explain())
                .endsWith("no objective 'explain-gates' (did you mean 'explain-gating'?)");
        assertThat(all.citing("hochreiter-1979").explain())
                .endsWith("no source 'hochreiter-1979' (did you mean 'hochreiter-1997'?)");
        assertThat(all.tagged("photography", "lsmt").explain())
                .endsWith("no tag 'photography', no tag 'lsmt' (did you mean 'lstm'?)");
    }

    @Test
    void explainOfAnEmptyBankSaysSoAtOnce() {
        assertThat(QuestionBank.empty().questions().limit(1).explain()).isEqualTo("""
                        questions                        0   <- nothing is left from here on
                          limited to 1                   0""");
    }

    @Test
    void explainKeepsItsColumnsWhereAStepIsLong() {
        assertThat(all.where("a test with a very long name tells why", question -> true)
                        .explain())
                .isEqualTo("""
                        questions                                       8
                          where a test with a very long name tells why  8""");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> all.tagged((String) null))
                .withMessage("tag");
        assertThatNullPointerException().isThrownBy(() -> all.atLeast(null)).withMessage("lowest");
        assertThatNullPointerException().isThrownBy(() -> all.citing(null)).withMessage("sourceKey");
        assertThatNullPointerException()
                .isThrownBy(() -> all.where(null, question -> true))
                .withMessage("why");
        assertThatNullPointerException()
                .isThrownBy(() -> all.where("why", null))
                .withMessage("test");
        assertThatNullPointerException().isThrownBy(() -> all.sortedBy(null)).withMessage("order");
    }

    @Test
    void refusesNegativeCountsAndSaysWhatItExpected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all.skip(-1))
                .withMessage("skip of -1; expected a number of at least 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all.limit(-2))
                .withMessage("limit of -2; expected a number of at least 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all.sample(-3, 0))
                .withMessage("sample of -3; expected a number of at least 0");
    }

    @Test
    void aStepThatTakesSeveralValuesNeedsOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all.tagged())
                .withMessage("no tag is given; expected at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all.in(new String[0]))
                .withMessage("no topic is given; expected at least one");
    }
}
