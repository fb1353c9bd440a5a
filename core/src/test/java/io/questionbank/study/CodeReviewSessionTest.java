package io.questionbank.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.questionbank.grade.Scoring;
import io.questionbank.model.CodeReview;
import io.questionbank.model.CodeReview.Category;
import io.questionbank.model.CodeReview.Decoy;
import io.questionbank.model.CodeReview.Finding;
import io.questionbank.model.CodeReview.Lines;
import io.questionbank.model.CodeReview.Severity;
import io.questionbank.model.Difficulty;
import io.questionbank.model.Markdown;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.study.CodeReviewSession.Change;
import io.questionbank.study.CodeReviewSession.FalseAlarm;
import io.questionbank.study.CodeReviewSession.Feedback;
import io.questionbank.study.CodeReviewSession.Found;
import io.questionbank.study.CodeReviewSession.Remark;
import io.questionbank.study.CodeReviewSession.Summary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodeReviewSessionTest {
    private static final String KEY = "the key";
    private static final Finding LEAK = finding("leak", 3, Category.DATA_LEAKAGE);
    private static final Finding SLOW = finding("slow", 6, Category.PERFORMANCE);
    private static final Decoy FINE = new Decoy(new Lines(8, 9), Markdown.of(KEY));
    private static final Remark ON_LEAK = new Remark(LEAK.lines(), Optional.of(Category.DATA_LEAKAGE), "sees the test");
    private static final Remark ON_SLOW = new Remark(SLOW.lines(), Optional.of(Category.CORRECTNESS), "wrong");
    private static final Remark ON_DECOY = new Remark(FINE.lines(), Optional.of(Category.CORRECTNESS), "odd");
    private static final List<Question> QUESTIONS = questions(6);

    private static Finding finding(String id, int line, Category category) {
        return new Finding(
                id, new Lines(line, line), category, Severity.MAJOR, KEY, Markdown.of(KEY), Markdown.of(KEY));
    }

    private static List<Question> questions(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> {
                    String id = "rnn/q" + i;
                    return TestBank.question(id, Difficulty.BEGINNER)
                            .exercises(List.of(review(id), TestBank.number(id, "count", Difficulty.BEGINNER)))
                            .build();
                })
                .toList();
    }

    private static CodeReview review(String id) {
        return new CodeReview(
                QuestionId.of(id).exercise("review"),
                Markdown.of("Review it."),
                Optional.of(Markdown.of(KEY)),
                Difficulty.BEGINNER,
                "python",
                "1\n2\n3\n4\n5\n6\n7\n8\n9\n",
                List.of(LEAK, SLOW),
                List.of(FINE),
                "1\n2\nthree\n4\n5\n7\n8\n9\n",
                Optional.of(KEY));
    }

    private static CodeReviewSession begin(long seed) {
        return CodeReviewSession.begin(QUESTIONS, Scoring.partial(), seed);
    }

    private static Feedback feedback(Remark... remarks) {
        return begin(1).review(List.of(remarks)).feedback().get(0);
    }

    @Test
    void theCodeIsShownWithoutItsKey() {
        CandidateView shown = begin(1).shown().orElseThrow();

        assertThat(shown.code().orElseThrow().source()).startsWith("1\n2\n");
        assertThat(shown.toString()).doesNotContain(KEY);
    }

    @Test
    void eachRemarkIsHeldAgainstWhatItHit() {
        Feedback feedback = feedback(ON_SLOW, ON_DECOY, Remark.on(1, "imports"));

        assertThat(feedback.found()).containsExactly(new Found(SLOW, ON_SLOW));
        assertThat(feedback.missed()).containsExactly(LEAK);
        assertThat(feedback.falseAlarms())
                .containsExactly(
                        new FalseAlarm(ON_DECOY, Optional.of(FINE)),
                        new FalseAlarm(Remark.on(1, "imports"), Optional.empty()));
    }

    @Test
    void recallAndPrecisionAreThoseOfTheGrade() {
        Feedback feedback = feedback(ON_SLOW, ON_DECOY, Remark.on(1, "imports"));

        assertThat(feedback.grade().recall()).hasValue(0.5);
        assertThat(feedback.grade().precision()).hasValue(1 / 3.0);
    }

    @Test
    void ofTwoRemarksOnOneFindingOneIsAFalseAlarm() {
        Feedback feedback = feedback(Remark.on(3, "here"), Remark.on(3, "and here"));

        assertThat(feedback.found()).hasSize(1);
        assertThat(feedback.falseAlarms()).hasSize(1);
    }

    @Test
    void theCategoryIsComparedAndDoesNotCount() {
        Feedback feedback = feedback(ON_LEAK, ON_SLOW);

        assertThat(feedback.grade().full()).isTrue();
        assertThat(feedback.found()).extracting(Found::namesTheCategory).containsExactly(true, false);
    }

    @Test
    void theMendedCodeIsShownLineByLine() {
        assertThat(feedback().diff())
                .extracting(Change::toString)
                .containsExactly(" 1", " 2", "-3", "+three", " 4", " 5", "-6", " 7", " 8", " 9");
    }

    @Test
    void whoSaysNothingLeavesTheCodeOut() {
        Feedback feedback = feedback();

        assertThat(feedback.grade().score()).isZero();
        assertThat(feedback.missed()).containsExactly(LEAK, SLOW);
    }

    @Test
    void theSummaryCountsByCategory() {
        CodeReviewSession twice = begin(1).review(List.of(ON_LEAK, ON_DECOY)).review(List.of(ON_SLOW, ON_LEAK));

        assertThat(twice.summary())
                .containsExactly(
                        new Summary(Category.CORRECTNESS, 0, 0, 1),
                        new Summary(Category.DATA_LEAKAGE, 2, 2, 0),
                        new Summary(Category.PERFORMANCE, 2, 1, 0));
    }

    @Test
    void theSeedAloneDecidesTheOrder() {
        List<Question> reversed = new ArrayList<>(QUESTIONS);
        Collections.reverse(reversed);
        Set<List<String>> orders = new HashSet<>();
        for (long seed = 0; seed < 100; seed++) {
            List<String> order = order(begin(seed));
            assertThat(order).hasSize(QUESTIONS.size()).doesNotHaveDuplicates();
            assertThat(order).isEqualTo(order(CodeReviewSession.begin(reversed, Scoring.partial(), seed)));
            orders.add(order);
        }
        assertThat(orders).hasSizeGreaterThan(80);
    }

    private static List<String> order(CodeReviewSession begun) {
        List<String> order = new ArrayList<>();
        for (CodeReviewSession s = begun; s.shown().isPresent(); s = s.review(List.of())) {
            order.add(s.shown().get().exercise().toString());
        }
        return order;
    }

    @Test
    void aRemarkOutsideTheCodeAndAReviewTooManyAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> feedback(Remark.on(10, "more?")))
                .withMessageContaining("whose code has 9 lines");
        CodeReviewSession over = CodeReviewSession.begin(List.of(), Scoring.partial(), 1);
        assertThat(over.shown()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> over.review(List.of()));
    }
}
