package io.questionbank.study;

import static io.questionbank.model.Difficulty.ADVANCED;
import static io.questionbank.model.Difficulty.BEGINNER;
import static io.questionbank.model.Difficulty.INTERMEDIATE;
import static io.questionbank.study.InterviewBank.TWO_MINUTES;
import static io.questionbank.study.InterviewBank.begin;
import static io.questionbank.study.InterviewBank.plain;
import static io.questionbank.study.InterviewBank.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.questionbank.grade.Verdict;
import io.questionbank.model.Answer;
import io.questionbank.model.Difficulty;
import io.questionbank.model.Markdown;
import io.questionbank.model.Question;
import io.questionbank.study.Interview.Plan;
import io.questionbank.study.Scorecard.Advice;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardTest {
    private static final String NOTHING = "Hm.";

    @Test
    void keyPointsAndMistakesAreQuotedFromTheReply() {
        Scorecard card = card(InterviewBank.MIDDLING);
        Verdict verdict = card.turns().get(0).verdict();

        assertThat(verdict.covered())
                .singleElement()
                .satisfies(covered -> assertThat(covered.point().id()).isEqualTo("first"))
                .satisfies(covered -> assertThat(covered.quotes()).containsExactly(new Verdict.Quote(0, 5, "Alpha")));
        assertThat(card.mistakes())
                .containsExactly(new Verdict.Asserted(
                        InterviewBank.CHEESE, new Verdict.Quote(11, 33, "moon is made of cheese")));
    }

    @Test
    void harderQuestionsCountMore() {
        Scorecard card = begin(Plan.senior(Duration.ofHours(1)), 1, plain("hard", ADVANCED), plain("easy", BEGINNER))
                .reply(InterviewBank.STRONG, TWO_MINUTES)
                .reply(NOTHING, TWO_MINUTES)
                .scorecard();

        assertThat(card.credit()).hasValue(0.75);
    }

    @Test
    void hintsAndTimesAddUp() {
        Scorecard card = begin(1, questions(2))
                .hint()
                .reply(InterviewBank.STRONG, TWO_MINUTES)
                .hint()
                .hint()
                .skip(Duration.ofSeconds(7))
                .scorecard();

        assertThat(card.hints()).isEqualTo(3);
        assertThat(card.took()).isEqualTo(Duration.ofSeconds(127));
    }

    @Test
    void objectivesAddUpTheCreditOfTheirQuestions() {
        Scorecard card = card(InterviewBank.STRONG, InterviewBank.WEAK);

        assertThat(card.objectives()).singleElement().satisfies(objective -> {
            assertThat(objective.id()).isEqualTo("rnn/count");
            assertThat(objective.name()).isEqualTo("The learner can count.");
            assertThat(objective.points()).isCloseTo(1.3, within(1e-9));
            assertThat(objective.items()).isEqualTo(2);
        });
    }

    /** S is a strong reply, M one worth 70 % with a mistake, W one worth 30 %, N nothing. */
    @ParameterizedTest
    @CsvSource({
        "SS, UNDECIDED",
        "SSS, FOR",
        "SSM, FOR",
        "SSSSN, FOR",
        "SMM, UNDECIDED",
        "MMM, AGAINST",
        "SNN, AGAINST",
        "SWN, UNDECIDED",
        "WWW, AGAINST"
    })
    void theRecommendationFollowsItsThresholds(String replies, Advice advice) {
        String[] texts = replies.chars().mapToObj(ScorecardTest::text).toArray(String[]::new);

        assertThat(card(texts).recommendation().advice()).isEqualTo(advice);
    }

    private static String text(int letter) {
        return switch (letter) {
            case 'S' -> InterviewBank.STRONG;
            case 'M' -> InterviewBank.MIDDLING;
            case 'W' -> InterviewBank.WEAK;
            default -> NOTHING;
        };
    }

    @Test
    void theReasonsAreItsFigures() {
        assertThat(card(InterviewBank.STRONG, InterviewBank.STRONG, InterviewBank.MIDDLING)
                        .recommendation()
                        .reasons())
                .containsExactly(
                        "credit: 90 %; 60 % or more speaks for, less than 40 % against",
                        "mistakes: 1 in 3 questions; 1 in 3 or fewer speak for, 1 a question or more against",
                        "replies worth 50 % or more at intermediate level or above: 3; 1 or more speaks for");
        assertThat(card(NOTHING).recommendation().reasons())
                .containsExactly("replies that could be judged: 1; expected at least 3");
    }

    @Test
    void nobodyIsRecommendedForALevelThatWasNotReached() {
        Question[] easy = questions(4, BEGINNER);
        Interview interview = begin(Plan.senior(Duration.ofHours(1)), 1, easy);
        for (int i = 0; i < 4; i++) {
            interview = interview.reply(InterviewBank.STRONG, TWO_MINUTES);
        }
        assertThat(interview.scorecard().recommendation().advice()).isEqualTo(Advice.UNDECIDED);
    }

    @Test
    void whatCannotBeJudgedHasNoCreditAndCountsForNothing() {
        Question bare = question("bare", INTERMEDIATE)
                .answer(Answer.of(Markdown.of("Yes.")))
                .objectives(List.of("count"))
                .build();
        Scorecard card = begin(1, bare).reply("No.", TWO_MINUTES).scorecard();

        assertThat(card.turns().get(0).credit()).isEmpty();
        assertThat(card.turns().get(0).strength()).isEmpty();
        assertThat(card.credit()).isEmpty();
        assertThat(card.objectives()).isEmpty();
    }

    private static Scorecard card(String... replies) {
        Interview interview = begin(1, questions(replies.length));
        for (String reply : replies) {
            interview = interview.reply(reply, TWO_MINUTES);
        }
        return interview.scorecard();
    }

    private static Question[] questions(int n) {
        return questions(n, INTERMEDIATE);
    }

    private static Question[] questions(int n, Difficulty difficulty) {
        return IntStream.range(0, n)
                .mapToObj(i -> plain("q" + i, difficulty, "count"))
                .toArray(Question[]::new);
    }
}
