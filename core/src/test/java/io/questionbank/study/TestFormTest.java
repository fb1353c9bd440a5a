package io.questionbank.study;

import static io.questionbank.study.TestBank.bank;
import static io.questionbank.study.TestBank.choice;
import static io.questionbank.study.TestBank.number;
import static io.questionbank.study.TestBank.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.questionbank.bank.QuestionBank;
import io.questionbank.model.Difficulty;
import io.questionbank.model.ExerciseId;
import io.questionbank.model.Numeric;
import io.questionbank.model.Question;
import io.questionbank.model.SingleChoice;
import io.questionbank.study.TestForm.Coordinates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TestFormTest {
    private static final Difficulty EASY = Difficulty.BEGINNER;
    private static final Difficulty HARD = Difficulty.ADVANCED;
    private static final QuestionBank BANK = bank(questions(20));
    private static final Blueprint BLUEPRINT = Blueprint.of("Trial", 6)
            .in("rnn", 4)
            .in("git", 2)
            .difficulty(HARD, 3)
            .kind(Numeric.class, 2)
            .objective("count", 1)
            .minutes(30);

    @Test
    void everyPartGetsItsNumberWhateverTheSeed() {
        for (long seed = 0; seed < 200; seed++) {
            List<ExerciseId> items = items(form(seed));
            assertThat(items).hasSize(6).doesNotHaveDuplicates();
            assertThat(items.stream().map(ExerciseId::question)).doesNotHaveDuplicates();
            assertThat(items.stream().filter(id -> id.question().topic().value().equals("rnn")))
                    .hasSize(4);
            assertThat(items.stream().map(BANK::requireExercise))
                    .filteredOn(exercise -> exercise.difficulty() == HARD)
                    .hasSize(3);
            assertThat(items.stream().map(BANK::requireExercise))
                    .filteredOn(Numeric.class::isInstance)
                    .hasSize(2);
            assertThat(items.stream().map(id -> BANK.requireQuestion(id.question())))
                    .filteredOn(question -> question.objectives().contains("count"))
                    .hasSize(1);
        }
    }

    /** If this fails, forms that were printed are lost: never change what is expected here. */
    @Test
    void theSameSeedGivesTheSameFormForEver() {
        String shown = form(42).items().stream()
                .map(item -> item.exercise() + " "
                        + item.options().stream().map(CandidateView.Option::id).toList())
                .collect(Collectors.joining("\n"));
        assertThat(form(42).coordinates() + "\n" + shown).isEqualTo("""
                seed 42; 80 exercises be6dc6de7b450f9c; trial 1.0; \
                Trial; 6 items; 4 in rnn; 2 in git; 3 advanced; 2 numeric; 1 for count; time PT30M; pass mark 0.5
                rnn/q18#choose [wrong, right, clip]
                rnn/q14#choose [right, clip, wrong]
                rnn/q13#count []
                git/q17#choose [clip, wrong, right]
                git/q15#count []
                rnn/q8#choose [wrong, right, clip]""");
    }

    @Test
    void theOrderOfTheQuestionsHasNoSay() {
        List<Question> reversed = new ArrayList<>(BANK.questions().list());
        Collections.reverse(reversed);
        reversed.add(reversed.get(0));
        assertThat(TestForm.of(BANK, reversed, BLUEPRINT, 7)).isEqualTo(form(7));
    }

    @Test
    void manySeedsUseAllOfTheBank() {
        Blueprint three = Blueprint.of("Three", 3).difficulty(EASY, 1);
        Set<ExerciseId> used = new HashSet<>();
        for (long seed = 0; seed < 400; seed++) {
            used.addAll(items(TestForm.of(BANK, BANK.questions().list(), three, seed)));
        }
        assertThat(used).hasSize(80);
    }

    @Test
    void anExerciseThatServesTwoPartsIsFoundWhereOnlyThatFills() {
        Question both = question("rnn/both", HARD)
                .exercises(List.of(choice("rnn/both", "easy", EASY), number("rnn/both", "hard", HARD)))
                .build();
        Question numeric = question("rnn/numeric", EASY)
                .exercises(List.of(number("rnn/numeric", "one", EASY)))
                .build();
        QuestionBank bank = bank(both, numeric);
        Blueprint blueprint = Blueprint.of("Two", 2).kind(Numeric.class, 1).kind(SingleChoice.class, 1);
        assertThat(items(TestForm.of(bank, bank.questions().list(), blueprint, 1)))
                .containsExactlyInAnyOrder(ExerciseId.of("rnn/both#easy"), ExerciseId.of("rnn/numeric#one"));
    }

    @Test
    void severalExercisesOfAQuestionComeOnlyWhenAskedFor() {
        Question gates = question("rnn/gates", EASY)
                .exercises(List.of(choice("rnn/gates", "one", EASY), choice("rnn/gates", "two", EASY)))
                .build();
        QuestionBank bank = bank(gates);
        Blueprint two = Blueprint.of("Two", 2).severalOfAQuestion();
        assertThat(TestForm.of(bank, List.of(gates), two, 1).items()).hasSize(2);
    }

    @Test
    void aFormIsMadeAgainFromTheLineThatItPrints() {
        TestForm form = form(-3);
        Coordinates read = Coordinates.of(form.coordinates().toString());
        assertThat(read).isEqualTo(form.coordinates());
        assertThat(TestForm.again(BANK, BANK.questions().list(), read)).isEqualTo(form);
    }

    @Test
    void otherQuestionsAreNotTakenForThoseOfTheForm() {
        List<Question> fewer = BANK.questions().atLeast(HARD).list();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestForm.again(BANK, fewer, form(3).coordinates()))
                .withMessageContaining("the form was made of 80 exercises")
                .withMessageContaining("these are 40 exercises");
        assertThatIllegalArgumentException().isThrownBy(() -> Coordinates.of("seed 42"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coordinates.of("seed x; 80 exercises 0; trial; Trial; 6 items"))
                .withMessageContaining("expected such as 'seed 42; ");
    }

    @Test
    void theTimeIsUpWhenTheLimitHasPassed() {
        Instant noon = Instant.parse("2026-01-05T12:00:00Z");
        assertThat(form(1).ends(noon)).contains(Instant.parse("2026-01-05T12:30:00Z"));
        assertThat(TestForm.of(BANK, BANK.questions().list(), Blueprint.of("Any", 2), 3)
                        .ends(noon))
                .isEmpty();
    }

    private static TestForm form(long seed) {
        return TestForm.of(BANK, BANK.questions().list(), BLUEPRINT, seed);
    }

    private static List<ExerciseId> items(TestForm form) {
        return form.items().stream().map(CandidateView::exercise).toList();
    }

    /** {@return so many questions in each of two topics, half of them hard, every fifth for the objective} */
    private static List<Question> questions(int n) {
        return List.of("rnn", "git").stream()
                .flatMap(topic -> IntStream.range(0, n).mapToObj(i -> {
                    String id = topic + "/q" + i;
                    Difficulty difficulty = i % 2 == 0 ? EASY : HARD;
                    return question(id, difficulty)
                            .objectives(i % 5 == 0 ? List.of("count") : List.of())
                            .exercises(List.of(choice(id, "choose", difficulty), number(id, "count", difficulty)))
                            .build();
                }))
                .toList();
    }
}
