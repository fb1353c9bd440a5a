package io.questionbank.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.model.Choice;
import io.questionbank.model.CodeOutput;
import io.questionbank.model.CodeReview;
import io.questionbank.model.Difficulty;
import io.questionbank.model.Exercise;
import io.questionbank.model.ExerciseId;
import io.questionbank.model.Markdown;
import io.questionbank.model.MultipleChoice;
import io.questionbank.model.Numeric;
import io.questionbank.model.Ordering;
import io.questionbank.model.QuestionId;
import io.questionbank.model.ShortText;
import io.questionbank.model.SingleChoice;
import io.questionbank.model.Tolerance;
import io.questionbank.study.CandidateView.Kind;
import io.questionbank.study.CandidateView.Option;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CandidateViewTest {
    private static final String KEY = "the key";
    private static final QuestionId QUESTION = QuestionId.of("rnn/gates");
    private static final Markdown PROMPT = Markdown.of("Well?");
    private static final Optional<Markdown> WHY = Optional.of(Markdown.of(KEY));
    private static final Difficulty EASY = Difficulty.BEGINNER;

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void nothingOfTheKeyIsInTheView(Exercise exercise) {
        CandidateView view = CandidateView.of(exercise, 1);
        assertThat(view.exercise()).isEqualTo(exercise.id());
        assertThat(view.prompt()).isEqualTo(PROMPT);
        assertThat(view.toString()).doesNotContain(KEY).doesNotContain("true").doesNotContain("0.25");
    }

    @Test
    void everyKindOfExerciseHasItsOwnTask() {
        assertThat(oneOfEachKind().map(e -> CandidateView.of(e, 1).kind())).containsExactly(Kind.values());
        assertThat(oneOfEachKind().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Exercise.class.getPermittedSubclasses());
    }

    @Test
    void theSeedAloneDecidesTheOrderOfTheOptions() {
        List<Choice> choices = choices();
        Set<List<String>> orders = new HashSet<>();
        for (long seed = 0; seed < 500; seed++) {
            List<String> order = ids(new SingleChoice(exercise(), PROMPT, WHY, EASY, choices), seed);
            assertThat(order).isEqualTo(ids(new SingleChoice(exercise(), PROMPT, WHY, EASY, reversed(choices)), seed));
            orders.add(order);
        }
        assertThat(orders).hasSize(24);
    }

    @Test
    void theRightOrderIsAsLikelyAsAnyOther() {
        List<Ordering.Item> items = IntStream.range(0, 3)
                .mapToObj(i -> new Ordering.Item("step-" + i, Markdown.of("Step " + i)))
                .toList();
        Ordering ordering = new Ordering(exercise(), PROMPT, WHY, EASY, items);
        long right = IntStream.range(0, 6000)
                .filter(seed -> ids(ordering, seed).equals(List.of("step-0", "step-1", "step-2")))
                .count();
        assertThat(right).isBetween(850L, 1150L);
    }

    private static List<String> ids(Exercise exercise, long seed) {
        return CandidateView.of(exercise, seed).options().stream()
                .map(Option::id)
                .toList();
    }

    private static List<Choice> reversed(List<Choice> choices) {
        return IntStream.range(0, choices.size())
                .mapToObj(i -> choices.get(choices.size() - 1 - i))
                .toList();
    }

    private static List<Choice> choices() {
        return Stream.of("forget", "input", "output", "cell")
                .map(id ->
                        new Choice(id, Markdown.of("The " + id), id.equals("forget"), WHY, Optional.of("four-gates")))
                .toList();
    }

    private static ExerciseId exercise() {
        return QUESTION.exercise("which");
    }

    static Stream<Exercise> oneOfEachKind() {
        CodeReview.Lines line = new CodeReview.Lines(1, 1);
        CodeReview.Finding finding = new CodeReview.Finding(
                "late",
                line,
                CodeReview.Category.CORRECTNESS,
                CodeReview.Severity.MAJOR,
                KEY,
                Markdown.of(KEY),
                Markdown.of(KEY));
        return Stream.of(
                new SingleChoice(exercise(), PROMPT, WHY, EASY, choices()),
                new MultipleChoice(exercise(), PROMPT, WHY, EASY, choices()),
                new Numeric(exercise(), PROMPT, WHY, EASY, 0.25, Tolerance.EXACT, Optional.of("steps")),
                new ShortText(exercise(), PROMPT, WHY, EASY, List.of(KEY), List.of()),
                new Ordering(
                        exercise(), PROMPT, WHY, EASY, List.of(new Ordering.Item("a-step", Markdown.of("A step")))),
                new CodeOutput(exercise(), PROMPT, WHY, EASY, "python", "print(1)", KEY),
                new CodeReview(
                        exercise(),
                        PROMPT,
                        WHY,
                        EASY,
                        "python",
                        "x = 1",
                        List.of(finding),
                        List.of(new CodeReview.Decoy(line, Markdown.of(KEY))),
                        KEY,
                        Optional.of(KEY)));
    }
}
