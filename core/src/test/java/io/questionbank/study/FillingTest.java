package io.questionbank.study;

import static io.questionbank.study.TestBank.choice;
import static io.questionbank.study.TestBank.number;
import static io.questionbank.study.TestBank.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.questionbank.internal.chance.SplitMix64;
import io.questionbank.model.Difficulty;
import io.questionbank.model.Exercise;
import io.questionbank.model.Numeric;
import io.questionbank.model.Question;
import io.questionbank.model.SingleChoice;
import io.questionbank.study.Blueprint.UnmetException;
import io.questionbank.study.Filling.Result;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FillingTest {
    private static final Difficulty[] LEVELS = Difficulty.values();

    @Test
    void aFormIsFoundExactlyWhereTryingEverythingFindsOne() {
        SplitMix64 chance = new SplitMix64(5);
        int possible = 0;
        for (int i = 0; i < 2000; i++) {
            List<Question> questions = questions(3 + chance.below(5), 2, chance);
            List<Part> parts = randomBlueprint(chance).parts();
            boolean expected = everyFilling(questions, parts)
                    .contains(parts.stream().map(Part::count).toList());
            Stock stock = Stock.of(questions, parts, false);
            assertThat(Filling.of(stock, chance))
                    .as("%s of %s", parts, questions)
                    .isInstanceOf(expected ? Result.Filled.class : Result.Impossible.class);
            possible += expected ? 1 : 0;
        }
        assertThat(possible).isBetween(200, 1800);
    }

    @Test
    @Timeout(20)
    void fiftyItemsWithTwentyPartsAreFoundAmongThousandsOfExercises() {
        List<Question> questions = questions(3000, 10, new SplitMix64(1));
        Blueprint blueprint = large();
        for (long seed = 0; seed < 10; seed++) {
            TestForm form = TestForm.of(TestBank.bank(questions), questions, blueprint, seed);
            assertThat(form.items()).hasSize(50);
        }
    }

    @Test
    @Timeout(20)
    void theSearchEndsWhereFiftyItemsCannotBeFound() {
        List<Question> questions = questions(3000, 10, new SplitMix64(1)).stream()
                .filter(question -> question.objectives().stream().noneMatch("o4"::equals)
                        || question.id().topic().value().equals("t0"))
                .toList();
        Blueprint blueprint = large().objective("o4", 6);
        assertThatThrownBy(() -> TestForm.of(TestBank.bank(questions), questions, blueprint, 1))
                .isInstanceOf(UnmetException.class)
                .hasMessageContaining("6 for o4: 5 at most, 1 short, beside 50 items, 5 in t0");
    }

    private static Blueprint large() {
        Blueprint blueprint = Blueprint.of("Large", 50);
        for (int topic = 0; topic < 10; topic++) {
            blueprint = blueprint.in("t" + topic, 5);
        }
        for (int objective = 0; objective < 5; objective++) {
            blueprint = blueprint.objective("o" + objective, 4);
        }
        return blueprint
                .difficulty(Difficulty.BEGINNER, 17)
                .difficulty(Difficulty.INTERMEDIATE, 17)
                .atLeast(Difficulty.ADVANCED, 16)
                .kind(Numeric.class, 20)
                .kind(SingleChoice.class, 30);
    }

    private static Blueprint randomBlueprint(SplitMix64 chance) {
        int items = 1 + chance.below(4);
        return Blueprint.of("Random", items)
                .in("t0", chance.below(items + 1))
                .kind(Numeric.class, chance.below(items + 1))
                .atLeast(Difficulty.INTERMEDIATE, chance.below(items + 1))
                .objective("o0", chance.below(items + 1));
    }

    private static List<Question> questions(int n, int topics, SplitMix64 chance) {
        return IntStream.range(0, n)
                .mapToObj(i -> {
                    String id = "t" + chance.below(topics) + "/q" + i;
                    List<Exercise> exercises = IntStream.range(0, 1 + chance.below(3))
                            .mapToObj(e -> chance.below(2) == 0
                                    ? choice(id, "e" + e, LEVELS[chance.below(3)])
                                    : number(id, "e" + e, LEVELS[chance.below(3)]))
                            .toList();
                    List<String> objectives = IntStream.range(0, 5)
                            .filter(o -> chance.below(3) == 0)
                            .mapToObj(o -> "o" + o)
                            .toList();
                    return question(id, Difficulty.BEGINNER)
                            .objectives(objectives)
                            .time(Duration.ofMinutes(1))
                            .exercises(exercises)
                            .build();
                })
                .toList();
    }

    /** {@return the numbers for the parts of every choice of one exercise or none of each question} */
    private static Set<List<Integer>> everyFilling(List<Question> questions, List<Part> parts) {
        Set<List<Integer>> reached = new HashSet<>();
        reached.add(parts.stream().map(part -> 0).toList());
        for (Question question : questions) {
            Set<List<Integer>> after = new HashSet<>(reached);
            for (Exercise exercise : question.exercises()) {
                reached.stream()
                        .map(counts -> plus(counts, question, exercise, parts))
                        .forEach(after::add);
            }
            reached = after;
        }
        return reached;
    }

    private static List<Integer> plus(List<Integer> counts, Question question, Exercise exercise, List<Part> parts) {
        List<Integer> sums = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            sums.add(counts.get(i) + (parts.get(i).trait().fits(question, exercise) ? 1 : 0));
        }
        return sums;
    }
}
