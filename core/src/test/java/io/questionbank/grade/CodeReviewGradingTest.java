package io.questionbank.grade;

import static io.questionbank.grade.Exercises.finding;
import static io.questionbank.grade.Exercises.line;
import static io.questionbank.model.CodeReview.Severity.CRITICAL;
import static io.questionbank.model.CodeReview.Severity.MAJOR;
import static io.questionbank.model.CodeReview.Severity.MINOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.questionbank.model.CodeReview;
import io.questionbank.model.CodeReview.Lines;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodeReviewGradingTest {
    private static final CodeReview REVIEW = Exercises.review(
            List.of(finding("leak", CRITICAL, 10, 10), finding("shape", MAJOR, 20, 22), finding("name", MINOR, 40, 40)),
            30);

    private static Grade grade(CodeReview review, Lines... remarks) {
        return Reply.remarks(remarks).grade(review, Scoring.partial());
    }

    @Test
    void aRemarkMayLieALineBesideTheFinding() {
        assertThat(grade(REVIEW, line(9), line(23), line(41)).full()).isTrue();
        assertThat(grade(REVIEW, line(8)).right()).isEmpty();
        assertThat(Reply.remarks(line(8))
                        .grade(REVIEW, Scoring.partial().withinLines(2))
                        .right())
                .containsExactly("leak");
    }

    @Test
    void aRemarkOnTheWholeFileHitsNothing() {
        assertThat(grade(REVIEW, new Lines(1, 60)).right()).isEmpty();
    }

    @Test
    void recallCountsSeverityAndPrecisionCountsRemarks() {
        Grade grade = grade(REVIEW, line(10), line(50));

        assertThat(grade.recall()).hasValue(0.5);
        assertThat(grade.precision()).hasValue(0.5);
        assertThat(grade.score()).isCloseTo(0.5, within(1e-12));
        assertThat(grade.right()).containsExactly("leak");
        assertThat(grade.missed()).containsExactly("shape", "name");
        assertThat(grade.wrong()).containsExactly("lines 50");
    }

    @Test
    void aDecoyCostsPrecisionAndIsExplained() {
        Grade grade = grade(REVIEW, line(10), line(21), line(40), line(30));

        assertThat(grade.precision()).hasValue(0.75);
        assertThat(grade.recall()).hasValue(1);
        assertThat(grade.full()).isFalse();
        assertThat(grade.parts().get(3).feedback()).isPresent();
    }

    @Test
    void aRemarkOnADecoysOwnLinesIsNoNearMissOfAFinding() {
        CodeReview review = Exercises.review(List.of(finding("leak", MAJOR, 10, 10)), 9);

        assertThat(grade(review, line(9)).right()).isEmpty();
        assertThat(grade(review, line(11)).right()).containsExactly("leak");
    }

    @Test
    void eachRemarkHitsOneFindingAndEachFindingIsHitOnce() {
        CodeReview review =
                Exercises.review(List.of(finding("first", MINOR, 10, 10), finding("second", CRITICAL, 11, 11)));

        assertThat(grade(review, line(10), line(11)).full()).isTrue();
        assertThat(grade(review, line(11), line(12)).right()).containsExactly("first", "second");
        assertThat(grade(review, line(10)).right()).containsExactly("second");
        assertThat(grade(review, line(11), line(11), line(11)).wrong()).hasSize(1);
    }

    @Test
    void noOtherAssignmentFindsMore() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            List<CodeReview.Finding> findings = IntStream.range(0, 4)
                    .mapToObj(i ->
                            finding("f" + i, CodeReview.Severity.values()[random.nextInt(3)], 1 + random.nextInt(8), 9))
                    .map(f -> finding(
                            f.id(), f.severity(), f.lines().first(), f.lines().first()))
                    .toList();
            Lines[] remarks = IntStream.range(0, 3)
                    .mapToObj(i -> line(1 + random.nextInt(8)))
                    .toArray(Lines[]::new);
            Grade grade = grade(Exercises.review(findings), remarks);
            int found = grade.parts().stream()
                    .filter(part -> part.outcome() == Grade.Outcome.RIGHT)
                    .mapToInt(Grade.Part::weight)
                    .sum();

            assertThat(found).isEqualTo(best(findings, remarks, 0, 0));
        }
    }

    /** {@return the largest weight that the remarks from {@code next} on can find, by trying everything} */
    private static int best(List<CodeReview.Finding> findings, Lines[] remarks, int next, int taken) {
        if (next == remarks.length) {
            return 0;
        }
        int most = best(findings, remarks, next + 1, taken);
        for (int i = 0; i < findings.size(); i++) {
            CodeReview.Finding finding = findings.get(i);
            boolean near = Math.abs(finding.lines().first() - remarks[next].first()) <= 1;
            if (near && (taken >> i & 1) == 0) {
                int weight = Scoring.weight(finding.severity());
                most = Math.max(most, weight + best(findings, remarks, next + 1, taken | 1 << i));
            }
        }
        return most;
    }

    @Test
    void allOrNothingTakesEveryFindingAndNoMore() {
        Lines[] all = {line(10), line(20), line(40)};

        assertThat(Reply.remarks(all).grade(REVIEW, Scoring.allOrNothing()).full())
                .isTrue();
        assertThat(Reply.remarks(line(10)).grade(REVIEW, Scoring.allOrNothing()).score())
                .isZero();
        assertThat(Reply.remarks()
                        .grade(REVIEW, Scoring.allOrNothing().downTo(-1))
                        .score())
                .isZero();
    }

    @Test
    void aRemarkIsOnTheCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grade(REVIEW, line(61)))
                .withMessageContaining("whose code has 60 lines");
    }
}
