package io.questionbank.study;

import static io.questionbank.study.TestBank.bank;
import static io.questionbank.study.TestBank.choice;
import static io.questionbank.study.TestBank.number;
import static io.questionbank.study.TestBank.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.questionbank.bank.QuestionBank;
import io.questionbank.model.Difficulty;
import io.questionbank.model.Numeric;
import io.questionbank.model.Question;
import io.questionbank.study.Blueprint.Shortfall;
import io.questionbank.study.Blueprint.UnmetException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnmetBlueprintTest {
    private static final Difficulty EASY = Difficulty.BEGINNER;
    private static final Difficulty HARD = Difficulty.ADVANCED;

    /** Six questions: q0 to q3 are easy and have a choice, q4 and q5 hard and numeric. */
    private static final QuestionBank BANK = bank(IntStream.range(0, 6)
            .mapToObj(i -> {
                String id = "rnn/q" + i;
                return question(id, i < 4 ? EASY : HARD)
                        .exercises(List.of(i < 4 ? choice(id, "one", EASY) : number(id, "one", HARD)))
                        .build();
            })
            .toList());

    @Test
    void everyPartWithTooFewExercisesIsNamedWithHowManyAreMissing() {
        Blueprint blueprint =
                Blueprint.of("Hard", 8).in("rnn", 8).atLeast(HARD, 3).objective("count", 1);
        assertThat(shortfalls(blueprint))
                .containsExactly(
                        "8 items: 6 at most, 2 short",
                        "8 in rnn: 6 at most, 2 short",
                        "3 at least advanced: 2 at most, 1 short",
                        "1 for count: 0 at most, 1 short");
    }

    @Test
    void whereEachPartAloneCouldBeMetTheOneThatCannotBeBesideTheOthersIsNamed() {
        Blueprint blueprint = Blueprint.of("Easy", 4)
                .difficulty(EASY, 3)
                .kind(Numeric.class, 2)
                .in("rnn", 4);
        assertThat(shortfalls(blueprint)).containsExactly("2 numeric: 1 at most, 1 short, beside 4 items, 3 beginner");
    }

    @Test
    void aPartOfWhichThereCannotBeSoFewIsNamed() {
        assertThat(shortfalls(Blueprint.of("Few", 5).in("rnn", 2)))
                .containsExactly("2 in rnn: 5 at least, 3 too many, beside 5 items");
    }

    @Test
    void theMessageSaysItAll() {
        assertThatThrownBy(() -> form(Blueprint.of("Long", 7)))
                .isInstanceOf(UnmetException.class)
                .hasMessage("'Long' cannot be met: 7 items: 6 at most, 1 short");
    }

    private static List<String> shortfalls(Blueprint blueprint) {
        return assertThatThrownBy(() -> form(blueprint))
                .asInstanceOf(type(UnmetException.class))
                .actual()
                .shortfalls()
                .stream()
                .map(Shortfall::toString)
                .toList();
    }

    private static TestForm form(Blueprint blueprint) {
        List<Question> questions = BANK.questions().list();
        return TestForm.of(BANK, questions, blueprint, 1);
    }
}
