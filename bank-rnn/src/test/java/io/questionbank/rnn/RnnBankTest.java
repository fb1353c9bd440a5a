package io.questionbank.rnn;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.bank.QuestionBank;
import io.questionbank.load.BankLoader;
import io.questionbank.load.BankSource;
import io.questionbank.load.LoadResult;
import io.questionbank.load.SourceWriter;
import io.questionbank.model.Difficulty;
import io.questionbank.model.Exercise;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.validate.Diagnostic;
import io.questionbank.validate.Rules;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RnnBankTest {
    /** A hint, and none where the catalog is there too. */
    private static final String LINK_TO_ANOTHER_BANK = "absent-topic";

    private static final QuestionBank BANK = BankLoader.discovering().load().orThrow();

    @Test
    void keepsTheEditorialRules() {
        LoadResult source = BankLoader.of(BankSource.directory(Path.of("src/main/bank")))
                .with(Rules.editorial())
                .load()
                .strict();

        assertThat(source.diagnostics()).extracting(Diagnostic::code).containsOnly(LINK_TO_ANOTHER_BANK);
    }

    @Test
    void everyQuestionShowsCode() {
        assertThat(BANK.questions().list())
                .allSatisfy(question -> assertThat(question.answer().code()).isNotEmpty());
    }

    @Test
    void isFoundAmongTheDependenciesWithoutAnyProblem() {
        LoadResult found = BankLoader.discovering().load();

        assertThat(found.diagnostics()).isEmpty();
        assertThat(found.bank().questions().in("rnn-sequences").count()).isEqualTo(40);
    }

    @Test
    void leavesNoFileOfItsSourceUnlisted() {
        LoadResult folder =
                BankLoader.of(BankSource.directory(Path.of("src/main/bank"))).load();

        assertThat(folder.diagnostics()).extracting(Diagnostic::code).containsOnly(LINK_TO_ANOTHER_BANK);
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
    void everyQuestionCanComeUpInAnInterviewThatOpensWithAnEasyOne() {
        Deque<Question> ahead = new ArrayDeque<>(
                BANK.questions().difficulty(Difficulty.BEGINNER).list());
        Set<QuestionId> reached = new LinkedHashSet<>();
        while (!ahead.isEmpty()) {
            Question question = ahead.pop();
            if (reached.add(question.id())) {
                question.followUps().forEach(next -> ahead.push(BANK.requireQuestion(next.question())));
            }
        }
        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(
                        BANK.questions().stream().map(Question::id).toList());
    }

    @Test
    void isEqualAfterBeingWrittenAndReadAgain() {
        QuestionBank read =
                BankLoader.of(BankSource.text(SourceWriter.files(BANK))).load().orThrow();

        assertThat(read.everyTopic()).isEqualTo(BANK.everyTopic());
        assertThat(read.everyQuestion()).isEqualTo(BANK.everyQuestion());
    }
}
