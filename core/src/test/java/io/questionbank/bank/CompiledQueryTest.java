package io.questionbank.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.questionbank.model.CodeReview;
import io.questionbank.model.CognitiveLevel;
import io.questionbank.model.Difficulty;
import io.questionbank.model.Exercise;
import io.questionbank.model.Question;
import io.questionbank.model.SingleChoice;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries find the same in either form of a bank, and read no more of it than they must. */
class CompiledQueryTest {
    private static final CompiledResources RESOURCES = CompiledResources.of(SampleBank.bank());

    static List<UnaryOperator<QuestionQuery>> steps() {
        return List.of(
                query -> query,
                query -> query.in("rnn-sequences"),
                query -> query.in("git", "absent"),
                query -> query.tagged("lstm", "gradients"),
                query -> query.taggedAny("lstm", "training"),
                query -> query.tagged("lsmt"),
                query -> query.difficulty(Difficulty.BEGINNER),
                query -> query.atLeast(Difficulty.INTERMEDIATE),
                query -> query.atMost(Difficulty.INTERMEDIATE).includingRetired(),
                query -> query.cognitiveLevel(CognitiveLevel.UNDERSTAND),
                query -> query.objective("explain-gating"),
                query -> query.citing("hochreiter-1997"),
                query -> query.withExercise(SingleChoice.class),
                query -> query.withExercise(CodeReview.class),
                query -> query.withExercise(Exercise.class),
                query -> query.excluding(SampleBank.GATES, SampleBank.DRAFT),
                query -> query.skip(2).limit(4).tagged("gradients"),
                query -> query.limit(20).skip(20),
                query -> query.matching("which gate").skip(1),
                query -> query.matching("gate")
                        .in("rnn-sequences")
                        .sortedBy(byName())
                        .limit(3),
                query -> query.sortedBy(byName()).matching("gate"),
                query -> query.where("short", question -> question.id().name().length() < 13)
                        .tagged("lstm"));
    }

    private static Comparator<Question> byName() {
        return Comparator.comparing(question -> question.id().name());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void theCompiledFormFindsTheSame(UnaryOperator<QuestionQuery> steps) {
        requireSame(steps, SampleBank.bank(), RESOURCES.open());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void joinedBanksFindTheSameInAnyForm(UnaryOperator<QuestionQuery> steps) {
        QuestionBank planning = SampleBank.planning(SampleBank.GIT);
        QuestionBank listed = planning.and(SampleBank.bank()).and(SampleBank.git());
        QuestionBank compiled = CompiledResources.of(planning)
                .open()
                .and(RESOURCES.open())
                .and(CompiledResources.of(SampleBank.git()).open());

        assertThat(compiled).isEqualTo(listed);
        assertThat(compiled.inMemory()).isEqualTo(listed);
        requireSame(steps, listed, compiled);
        requireSame(steps, listed.inMemory(), compiled);
    }

    private static void requireSame(UnaryOperator<QuestionQuery> steps, QuestionBank first, QuestionBank second) {
        List<Function<QuestionQuery, Object>> ends = List.of(
                QuestionQuery::list,
                QuestionQuery::count,
                QuestionQuery::first,
                QuestionQuery::explain,
                QuestionQuery::toString,
                query -> query.sample(3, 7));
        for (Function<QuestionQuery, Object> end : ends) {
            assertThat(end.apply(steps.apply(second.questions()))).isEqualTo(end.apply(steps.apply(first.questions())));
        }
    }

    @Test
    void hitsAreTheSame() {
        for (QuestionBank compiled : List.of(
                RESOURCES.open(),
                RESOURCES.open().and(SampleBank.planning(SampleBank.GIT)),
                joined(RESOURCES.open()))) {
            QuestionBank listed = compiled.inMemory();
            for (String text : List.of("gate", "gradeint clipping", "why vanish", "network")) {
                assertThat(compiled.search(text))
                        .hasToString(listed.search(text).toString());
                assertThat(compiled.duplicatesOf(text))
                        .hasToString(listed.duplicatesOf(text).toString());
            }
        }
    }

    private static QuestionBank joined(QuestionBank bank) {
        return CompiledResources.of(SampleBank.git()).open().and(bank);
    }

    @Test
    void searchingReadsTheIndexAndTheHitsAlone() {
        QuestionBank unreadable =
                RESOURCES.without("topics/rnn-sequences.bodies").open();
        QuestionBank planning = SampleBank.planning(SampleBank.GIT);

        assertThat(unreadable.questions().matching("gate").count())
                .isEqualTo(SampleBank.bank().questions().matching("gate").count());
        assertThat(planning.and(unreadable).questions().matching("gate").count())
                .isPositive();
    }

    @Test
    void neighboursAreTheSame() {
        assertThat(RESOURCES.open().related(SampleBank.GATES, 5))
                .isEqualTo(SampleBank.bank().related(SampleBank.GATES, 5));
    }

    @Test
    void countingReadsNoQuestion() {
        QuestionBank unreadable =
                RESOURCES.without("topics/rnn-sequences.bodies").open();
        QuestionQuery query = unreadable
                .questions()
                .in("rnn-sequences")
                .tagged("gradients")
                .difficulty(Difficulty.ADVANCED, Difficulty.INTERMEDIATE)
                .excluding(SampleBank.GATES)
                .skip(1)
                .limit(2);

        assertThat(query.count()).isEqualTo(2);
        assertThatExceptionOfType(CorruptBankException.class).isThrownBy(query::list);
    }

    @Test
    void aTopicIsReadWithoutItsQuestions() {
        QuestionBank unreadable =
                RESOURCES.without("topics/rnn-sequences.bodies").open();

        assertThat(unreadable.and(SampleBank.git()).everyTopic()).hasSize(2);
        assertThat(unreadable.everyQuestion()).hasSize(10);
        assertThat(unreadable).hasToString(SampleBank.bank().toString());
    }

    @Test
    void unknownIdsAreExplainedAlike() {
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> RESOURCES.open().requireQuestion("rnn-sequences/lstm-gate"))
                .withMessage(
                        "no question 'rnn-sequences/lstm-gate' in bank rnn 0.1.0; did you mean 'rnn-sequences/lstm-gates'?");
    }
}
