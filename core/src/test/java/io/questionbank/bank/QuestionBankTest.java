package io.questionbank.bank;

import static io.questionbank.bank.SampleBank.DRAFT;
import static io.questionbank.bank.SampleBank.GATES;
import static io.questionbank.bank.SampleBank.GIT;
import static io.questionbank.bank.SampleBank.RETIRED;
import static io.questionbank.bank.SampleBank.RNN;
import static io.questionbank.bank.SampleBank.info;
import static io.questionbank.bank.SampleBank.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.questionbank.model.Difficulty;
import io.questionbank.model.ExerciseId;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Status;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionBankTest {
    private final QuestionBank bank = SampleBank.bank();

    @Test
    void findsByIdAndByText() {
        ExerciseId exercise = GATES.exercise("which-gate");

        assertThat(bank.topic(RNN)).contains(bank.requireTopic("rnn-sequences"));
        assertThat(bank.question(GATES)).contains(bank.requireQuestion("rnn-sequences/lstm-gates"));
        assertThat(bank.exercise(exercise)).contains(bank.requireExercise("rnn-sequences/lstm-gates#which-gate"));
        assertThat(bank.requireTopic(RNN).id()).isEqualTo(RNN);
        assertThat(bank.requireQuestion(GATES).id()).isEqualTo(GATES);
        assertThat(bank.requireExercise(exercise).id()).isEqualTo(exercise);
    }

    @Test
    void anUnknownIdIsNotFound() {
        assertThat(bank.topic("git")).isEmpty();
        assertThat(bank.question("rnn-sequences/lstm-gate")).isEmpty();
        assertThat(bank.exercise("rnn-sequences/lstm-gates#which")).isEmpty();
        assertThat(bank.exercise("rnn-sequences/lstm-gate#which-gate")).isEmpty();
    }

    @Test
    void aTextThatCannotBeAnIdIsNotFound() {
        assertThat(bank.topic("RNN & Sequences")).isEmpty();
        assertThat(bank.question("lstm-gates")).isEmpty();
        assertThat(bank.exercise("rnn-sequences/lstm-gates")).isEmpty();
        assertThat(bank.topic("")).isEmpty();
    }

    @Test
    void nullIsNeverAnId() {
        assertThatNullPointerException()
                .isThrownBy(() -> bank.topic((String) null))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> bank.requireQuestion((QuestionId) null))
                .withMessage("id");
        assertThatNullPointerException().isThrownBy(() -> bank.and(null)).withMessage("other");
    }

    @Test
    void findsDraftAndRetiredQuestions() {
        assertThat(bank.requireQuestion(DRAFT).status()).isEqualTo(Status.DRAFT);
        assertThat(bank.question(RETIRED)).isPresent();
    }

    @Test
    void aRetiredQuestionIsFoundItselfAndNotTheOneThatSupersedesIt() {
        Question retired = bank.requireQuestion(RETIRED);

        assertThat(retired.id()).isEqualTo(RETIRED);
        assertThat(retired.status()).isEqualTo(new Status.Retired(Optional.of(GATES), "Nobody asks it any more."));
    }

    @Test
    void questionsComeInTheOrderTheirTopicListsThemThenTheUnlistedOnes() {
        QuestionBank built = QuestionBank.of(
                info("git", "Git"),
                List.of(topic(GIT, "merge", "not-written-yet", "rebase"), topic(RNN)),
                List.of(easy("rnn-sequences/a"), easy("git/bisect"), easy("git/rebase"), easy("git/merge")));

        assertThat(built.questions().list())
                .extracting(question -> question.id().toString())
                .containsExactly("git/merge", "git/rebase", "git/bisect", "rnn-sequences/a");
    }

    @Test
    void aTopicOrQuestionThatComesTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionBank.of(info("git", "Git"), List.of(topic(GIT), topic(GIT)), List.of()))
                .withMessage("topic 'git' is twice in bank git 0.1.0; expected each id once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionBank.of(
                        info("git", "Git"), List.of(topic(GIT)), List.of(easy("git/merge"), easy("git/merge"))))
                .withMessage("question 'git/merge' is twice in bank git 0.1.0; expected each id once");
    }

    @Test
    void aQuestionWithoutItsTopicIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionBank.of(info("git", "Git"), List.of(), List.of(easy("git/merge"))))
                .withMessage("question 'git/merge' has no topic in bank git 0.1.0; "
                        + "expected its topic among the topics given");
    }

    @Test
    void joiningKeepsTheOrderOfBanksTopicsAndQuestions() {
        QuestionBank joined = bank.and(SampleBank.git());

        assertThat(joined.banks()).extracting(BankInfo::id).containsExactly("rnn", "git");
        assertThat(joined.everyTopic()).extracting(Topic::id).containsExactly(RNN, GIT);
        assertThat(joined.questions().list())
                .hasSize(9)
                .last()
                .extracting(Question::id)
                .hasToString("git/rebase");
        assertThat(joined.bankOf(RNN).id()).isEqualTo("rnn");
        assertThat(joined.bankOf(GIT).id()).isEqualTo("git");
    }

    @Test
    void aFullTopicTakesThePlaceOfAPlannedOneThatCameBefore() {
        QuestionBank joined = SampleBank.planning(RNN, GIT).and(SampleBank.git());

        assertThat(joined.everyTopic()).extracting(Topic::id).containsExactly(RNN, GIT);
        assertThat(joined.everyTopic()).extracting(Topic::planned).containsExactly(true, false);
        assertThat(joined.bankOf(RNN).id()).isEqualTo("catalog");
        assertThat(joined.bankOf(GIT).id()).isEqualTo("git");
    }

    @Test
    void aFullTopicStaysWhenAPlannedOneComesAfter() {
        QuestionBank joined = bank.and(SampleBank.planning(GIT, RNN));

        assertThat(joined.everyTopic()).extracting(Topic::id).containsExactly(RNN, GIT);
        assertThat(joined.everyTopic()).extracting(Topic::planned).containsExactly(false, true);
        assertThat(joined.bankOf(RNN).id()).isEqualTo("rnn");
        assertThat(joined.questions().count()).isEqualTo(8);
    }

    @Test
    void twoFullTopicsOfOneIdAreRefused() {
        QuestionBank other = QuestionBank.of(info("other", "Other"), List.of(topic(RNN)), List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> bank.and(other))
                .withMessage("topic 'rnn-sequences' is both in bank rnn 0.1.0 and in bank other 0.1.0; "
                        + "expected it in one of them, or planned in one and full in the other");
    }

    @Test
    void twoPlannedTopicsOfOneIdAreRefused() {
        QuestionBank other = QuestionBank.of(info("other", "Other"), List.of(Topic.planned(GIT, "Git")), List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleBank.planning(GIT).and(other))
                .withMessageContaining("'git'")
                .withMessageContaining("catalog 0.1.0")
                .withMessageContaining("other 0.1.0");
    }

    @Test
    void twoQuestionsOfOneIdAreRefusedThoughOneTopicWasOnlyPlanned() {
        QuestionBank early = QuestionBank.of(
                info("early", "Early"), List.of(Topic.planned(GIT, "Git")), List.of(easy("git/rebase")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> early.and(SampleBank.git()))
                .withMessage("question 'git/rebase' is both in bank early 0.1.0 and in bank git 0.1.0; "
                        + "expected it in one of them");
    }

    @Test
    void oneBankCannotBeJoinedTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bank.and(bank))
                .withMessage("bank 'rnn' comes twice, as rnn 0.1.0 and as rnn 0.1.0; expected each bank once");
    }

    @Test
    void joiningTheEmptyBankChangesNothing() {
        assertThat(QuestionBank.empty().and(bank)).isEqualTo(bank);
        assertThat(bank.and(QuestionBank.empty())).isEqualTo(bank);
        assertThat(QuestionBank.empty().and(QuestionBank.empty())).isEqualTo(QuestionBank.empty());
    }

    @Test
    void theBankOfAnUnknownTopicIsAnError() {
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> bank.bankOf(TopicId.of("rnn-sequence")))
                .withMessage("no topic 'rnn-sequence' in bank rnn 0.1.0; did you mean 'rnn-sequences'?");
    }

    @Test
    void equalContentMakesEqualBanks() {
        assertThat(bank).isEqualTo(SampleBank.bank()).hasSameHashCodeAs(SampleBank.bank());
        assertThat(bank).isNotEqualTo(QuestionBank.of(info("rnn", "RNN & Sequences"), bank.everyTopic(), List.of()));
        assertThat(bank.and(SampleBank.git())).isNotEqualTo(SampleBank.git().and(bank));
    }

    @Test
    void aBankKeepsNothingOfTheListsItWasMadeFrom() {
        List<Topic> topics = new ArrayList<>(List.of(topic(GIT)));
        List<Question> questions = new ArrayList<>(List.of(easy("git/merge")));
        QuestionBank built = QuestionBank.of(info("git", "Git"), topics, questions);
        topics.clear();
        questions.clear();

        assertThat(built.everyTopic()).hasSize(1).isUnmodifiable();
        assertThat(built.questions().list()).hasSize(1).isUnmodifiable();
    }

    @Test
    void saysInAShortSentenceWhatItHolds() {
        assertThat(bank).hasToString("QuestionBank[RNN & Sequences: 1 topic, 8 questions]");
        assertThat(bank.and(SampleBank.planning(GIT)))
                .hasToString("QuestionBank[RNN & Sequences, Catalogue: 2 topics, 8 questions]");
        assertThat(SampleBank.git()).hasToString("QuestionBank[Git: 1 topic, 1 question]");
        assertThat(QuestionBank.empty()).hasToString("QuestionBank[empty: 0 topics, 0 questions]");
    }

    private static Topic topic(TopicId id, String... questions) {
        List<QuestionId> listed = List.of(questions).stream().map(id::question).toList();
        return Topic.of(id, "Topic " + id, "A topic.", Difficulty.BEGINNER, listed);
    }

    private static Question easy(String id) {
        return question(id, Difficulty.BEGINNER);
    }
}
