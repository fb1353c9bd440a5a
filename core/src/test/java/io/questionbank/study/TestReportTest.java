package io.questionbank.study;

import static io.questionbank.study.TestBank.CLIPPING;
import static io.questionbank.study.TestBank.bank;
import static io.questionbank.study.TestBank.choice;
import static io.questionbank.study.TestBank.number;
import static io.questionbank.study.TestBank.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.questionbank.bank.QuestionBank;
import io.questionbank.grade.Reply;
import io.questionbank.grade.Scoring;
import io.questionbank.model.Difficulty;
import io.questionbank.model.ExerciseId;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.study.TestReport.Belief;
import io.questionbank.study.TestReport.Result;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TestReportTest {
    private static final Difficulty EASY = Difficulty.BEGINNER;
    private static final ExerciseId GATES = ExerciseId.of("rnn/gates#which");
    private static final ExerciseId STEP = ExerciseId.of("rnn/step#count");
    private static final ExerciseId MERGE = ExerciseId.of("git/merge#which");
    private static final QuestionId STATE = QuestionId.of("rnn/state");

    private static final Question GATES_ASKED = question("rnn/gates", EASY)
            .prerequisites(List.of(STATE, STEP.question(), QuestionId.of("other-bank/matrices")))
            .objectives(List.of("count", "unheard-of"))
            .exercises(List.of(choice("rnn/gates", "which", EASY)))
            .build();

    private static final QuestionBank BANK = bank(
            question("rnn/state", EASY).build(),
            GATES_ASKED,
            question("rnn/step", EASY)
                    .objectives(List.of("count"))
                    .exercises(List.of(number("rnn/step", "count", EASY)))
                    .build(),
            question("git/merge", EASY)
                    .exercises(List.of(choice("git/merge", "which", EASY)))
                    .build());

    private static final TestForm FORM =
            TestForm.of(BANK, BANK.questions().list(), Blueprint.of("Trial", 3).passMark(2.0 / 3), 11);

    @Test
    void aRightReplyToEveryItemPassesAndLeavesNothingToStudy() {
        TestReport report =
                report(Map.of(GATES, Reply.choice("right"), STEP, Reply.number("7"), MERGE, Reply.choice("right")));
        assertThat(report.points()).isEqualTo(3);
        assertThat(report.score()).isEqualTo(1);
        assertThat(report.passed()).isTrue();
        assertThat(report.beliefs()).isEmpty();
        assertThat(report.studyNext()).isEmpty();
        assertThat(report.coordinates()).isEqualTo(FORM.coordinates());
    }

    @Test
    void whatWasLeftOutIsGradedAsMissed() {
        TestReport report = report(Map.of());
        assertThat(report.grades()).hasSize(3).allMatch(grade -> grade.score() == 0);
        assertThat(report.passed()).isFalse();
        assertThat(report.studyNext()).contains(GATES.question(), STEP.question(), MERGE.question());
    }

    @Test
    void thePassMarkItselfPasses() {
        assertThat(report(Map.of(GATES, Reply.choice("right"), STEP, Reply.number("7")))
                        .passed())
                .isTrue();
    }

    @Test
    void everyTopicAndObjectiveHasItsResult() {
        TestReport report = report(Map.of(STEP, Reply.number("7"), GATES, Reply.choice("wrong")));
        assertThat(report.topics())
                .containsExactlyInAnyOrder(new Result("rnn", "Topic rnn", 1, 2), new Result("git", "Topic git", 0, 1));
        assertThat(report.objectives())
                .containsExactlyInAnyOrder(
                        new Result("rnn/count", "The learner can count.", 1, 2),
                        new Result("rnn/unheard-of", "unheard-of", 0, 1));
        assertThat(report.objectives()).extracting(Result::share).containsExactlyInAnyOrder(0.5, 0.0);
    }

    @Test
    void aMistakeIsShownInTheWordsOfItsClaim() {
        TestReport report = report(Map.of(GATES, Reply.choice("clip")));
        assertThat(report.beliefs()).containsExactly(new Belief(GATES, CLIPPING));
        assertThat(report.beliefs().get(0)).hasToString("believes: Clipping cures vanishing gradients.");
    }

    @Test
    void prerequisitesComeBeforeWhatWasMissedUnlessTheTestShowsThatTheyAreKnown() {
        TestReport report =
                report(Map.of(GATES, Reply.choice("wrong"), STEP, Reply.number("7"), MERGE, Reply.choice("right")));
        assertThat(report.studyNext()).containsExactly(STATE, GATES.question());
    }

    @Test
    void theScoringDecidesWhatAWrongReplyCosts() {
        Map<ExerciseId, Reply.ToExercise> replies = Map.of(GATES, Reply.choice("wrong"));
        TestReport report = FORM.grade(BANK, replies, Scoring.partial().downTo(-0.25));
        assertThat(report.score()).isEqualTo(-0.25 / 3, within(1e-12));
    }

    @Test
    void aReplyToWhatIsNotOnTheFormIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(Map.of(ExerciseId.of("rnn/gates#other"), Reply.none())))
                .withMessageContaining("'rnn/gates#other', which is not on this form");
    }

    private static TestReport report(Map<ExerciseId, Reply.ToExercise> replies) {
        return FORM.grade(BANK, replies, Scoring.allOrNothing());
    }
}
