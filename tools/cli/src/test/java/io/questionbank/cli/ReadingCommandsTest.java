package io.questionbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingCommandsTest {
    private static final String ID = "floating-point/decimal-sum";

    @TempDir
    Path folder;

    private Path bank;

    @BeforeEach
    void write() {
        bank = StarterBank.in(folder);
    }

    @Test
    void showSetsAQuestionWithItsAnswers() throws Exception {
        Run.of("show", ID, bank).assertPrints("show.txt");
    }

    @Test
    void showGivesNoAnswerAwayWhereNoneIsWanted() throws Exception {
        Run.of("show", "--no-answers", ID, bank).assertPrints("show-no-answers.txt");
    }

    @Test
    void showKnowsEveryKindOfExercise() throws Exception {
        Run.of("show", "kinds/every-kind", Path.of("src/test/banks/kinds")).assertPrints("show-kinds.txt");
        Run.of("show", "--no-answers", "kinds/every-kind", Path.of("src/test/banks/kinds"))
                .assertPrints("show-kinds-no-answers.txt");
    }

    @Test
    void showSuggestsAnIdForOneThatThereIsNot() {
        Run.of("show", "floating-point/decimal-sun", bank)
                .assertRefused("no question 'floating-point/decimal-sun' in bank floats; did you mean '" + ID + "'?");
    }

    @Test
    void showFindsTheBanksThatComeWithTheTool() {
        assertThat(Run.of("show", "rnn-sequences/lstm-gates").out()).contains("Key points", "https://");
    }

    @Test
    void judgeSaysWhichKeyPointsAReplyCoversAndByWhichWords() {
        Run run = Run.of("judge", ID, "Binary cannot hold 0.1 exactly; compare within a tolerance.", bank);

        assertThat(run.out())
                .contains("+ not-representable  \"Binary\", \"cannot hold\"", "+ tolerance", "- every-language")
                .endsWith("key points, 0 mistakes\n");
    }

    @Test
    void judgeFindsNothingInAnEmptyReply() {
        assertThat(Run.of("judge", "rnn-sequences/lstm-gates", "").out()).contains("\n0 of 8 key points, 0 mistakes");
    }

    @Test
    void listSetsTopicsAndQuestions() throws Exception {
        Run.of("list", bank).assertPrints("list.txt");
        Run.of("list", Path.of("src/test/banks/kinds")).assertPrints("list-kinds.txt");
    }

    @Test
    void listNarrowsByTopicTagAndDifficulty() {
        assertThat(Run.of("list", "--tag", "python", "--difficulty", "beginner", "--topic", "floating-point", bank)
                        .out())
                .contains(ID)
                .endsWith("1 question in 1 topic\n");
    }

    @Test
    void listExplainsWhyItFindsNothing() {
        Run run = Run.of("list", "--tag", "pyton", bank);

        assertThat(run.err()).contains("no tag 'pyton' (did you mean 'python'?)");
        assertThat(run.out()).isEqualTo("0 questions in 0 topics\n");
        Run.of("list", "--topic", "floating-pint", bank).assertRefused("did you mean 'floating-point'?");
        Run.of("list", "--difficulty", "hard", bank)
                .assertRefused("no difficulty 'hard'; expected beginner, intermediate, advanced");
    }

    @Test
    void listMarksPlannedTopicsOfTheBanksThatComeWithTheTool() {
        assertThat(Run.of("list").out()).containsPattern("web-scraping +planned  Web Scraping\n");
    }

    @Test
    void statsCounts() throws Exception {
        Run.of("stats", bank).assertPrints("stats.txt");
        Run.of("stats", Path.of("src/test/banks/kinds")).assertPrints("stats-kinds.txt");
    }

    @Test
    void statsListsTheNumbersThatNoMachineChecks() throws Exception {
        Run.of("stats", "--numbers", bank).assertPrints("stats-numbers.txt");
    }

    @Test
    void aBankWithErrorsIsShownAsFarAsItCouldBeRead() throws Exception {
        StarterBank.edit(bank, StarterBank.QUESTION, "difficulty", "dificulty");

        assertThat(Run.of("list", bank))
                .isEqualTo(new Run(
                        0,
                        "floating-point  Floating-Point Numbers\n\n0 questions in 1 topic\n",
                        "the bank has 1 error, so something may be missing; 'question-bank check " + bank
                                + "' says which\n"));
    }
}
