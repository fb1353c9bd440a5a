package io.questionbank.rnn;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.bank.QuestionBank;
import io.questionbank.load.BankLoader;
import io.questionbank.load.BankSource;
import io.questionbank.load.LoadResult;
import io.questionbank.load.SourceWriter;
import io.questionbank.model.Answer;
import io.questionbank.model.Difficulty;
import io.questionbank.model.Exercise;
import io.questionbank.model.Question;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RnnBankTest {
    private static final QuestionBank BANK = BankLoader.discovering().load().orThrow();

    static Iterable<Question> questions() {
        return BANK.questions().list();
    }

    @Test
    void isFoundAmongTheDependenciesWithoutAnyProblem() {
        LoadResult found = BankLoader.discovering().load();

        assertThat(found.diagnostics()).isEmpty();
        assertThat(found.bank().questions().in("rnn-sequences").count()).isEqualTo(8);
    }

    @Test
    void leavesNoFileOfItsSourceUnlisted() {
        LoadResult folder =
                BankLoader.of(BankSource.directory(Path.of("src/main/bank"))).load();

        assertThat(folder.diagnostics()).isEmpty();
        assertThat(folder.bank().everyQuestion()).isEqualTo(BANK.everyQuestion());
    }

    @Test
    void hasAHardQuestionOnLstms() {
        assertThat(BANK.questions()
                        .in("rnn-sequences")
                        .tagged("lstm")
                        .atLeast(Difficulty.ADVANCED)
                        .count())
                .isPositive();
    }

    @Test
    void hasExercisesOfEveryKind() {
        Set<Class<?>> kinds = new HashSet<>();
        BANK.questions().stream().flatMap(q -> q.exercises().stream()).forEach(e -> kinds.add(e.getClass()));

        assertThat(kinds).containsExactlyInAnyOrder(Exercise.class.getPermittedSubclasses());
    }

    @Test
    void isEqualAfterBeingWrittenAndReadAgain() {
        QuestionBank read =
                BankLoader.of(BankSource.text(SourceWriter.files(BANK))).load().orThrow();

        assertThat(read.topics()).isEqualTo(BANK.topics());
        assertThat(read.everyQuestion()).isEqualTo(BANK.everyQuestion());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionIsCompleteInTheEditorialFields(Question question) {
        Answer answer = question.answer();

        assertThat(question.askedAs()).hasSizeBetween(2, 5);
        assertThat(question.cognitiveLevel()).isPresent();
        assertThat(question.tags()).isNotEmpty();
        assertThat(question.objectives()).isNotEmpty();
        assertThat(words(answer.brief().source())).isLessThanOrEqualTo(60);
        assertThat(words(answer.full().orElseThrow().source())).isBetween(120L, 520L);
        assertThat(answer.keyPoints()).hasSizeBetween(4, 8);
        assertThat(answer.mistakes()).isNotEmpty();
        assertThat(answer.code()).isNotEmpty();
        assertThat(answer.sources()).isNotEmpty();
        assertThat(question.exercises())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(exercise -> assertThat(exercise.explanation()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyTagAndObjectiveIsOneOfTheTopic(Question question) {
        var topic = BANK.requireTopic(question.id().topic());

        assertThat(topic.tags()).containsAll(question.tags());
        assertThat(topic.objectives().stream().map(o -> o.id()).collect(Collectors.toSet()))
                .containsAll(question.objectives());
    }

    private static long words(String text) {
        return text.lines()
                .flatMap(line -> java.util.Arrays.stream(line.strip().split(" +")))
                .filter(word -> !word.isEmpty())
                .count();
    }
}
