package io.questionbank.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {
    private static final QuestionId ID = QuestionId.of("git/rebase");
    private static final Answer ANSWER = Answer.of(Markdown.of("The commits it moves: each gets a new id."));

    private static Question.Builder question() {
        return Question.builder(ID, "What does a rebase rewrite?").answer(ANSWER);
    }

    @Test
    void hasTheDefaultsOfTheFormat() {
        Question question = question().build();

        assertThat(question.id()).isEqualTo(ID);
        assertThat(question.prompt()).isEqualTo(Markdown.of("What does a rebase rewrite?"));
        assertThat(question.revision()).isEqualTo(1);
        assertThat(question.status()).isEqualTo(Status.FINAL);
        assertThat(question.difficulty()).isEqualTo(Difficulty.BEGINNER);
        assertThat(question.cognitiveLevel()).isEmpty();
        assertThat(question.time()).isEqualTo(Question.spokenTime(ANSWER));
        assertThat(question.askedAs()).isEmpty();
        assertThat(question.tags()).isEmpty();
        assertThat(question.objectives()).isEmpty();
        assertThat(question.prerequisites()).isEmpty();
        assertThat(question.followUps()).isEmpty();
        assertThat(question.hints()).isEmpty();
        assertThat(question.exercises()).isEmpty();
    }

    @Test
    void keepsWhatTheBuilderWasGiven() {
        FollowUp next = new FollowUp.After(FollowUp.Strength.WEAK, QuestionId.of("git/commit"));
        Question question = question()
                .revision(2)
                .status(Status.DRAFT)
                .askedAs(List.of("Why do ids change?"))
                .difficulty(Difficulty.ADVANCED)
                .cognitiveLevel(CognitiveLevel.ANALYZE)
                .time(Duration.ofSeconds(90))
                .tags(List.of("history"))
                .objectives(List.of("rewrite"))
                .prerequisites(List.of(QuestionId.of("git/commit")))
                .followUps(List.of(next))
                .hints(List.of(Markdown.of("Think of parents.")))
                .build();

        assertThat(question.revision()).isEqualTo(2);
        assertThat(question.status()).isEqualTo(Status.DRAFT);
        assertThat(question.askedAs()).containsExactly("Why do ids change?");
        assertThat(question.difficulty()).isEqualTo(Difficulty.ADVANCED);
        assertThat(question.cognitiveLevel()).contains(CognitiveLevel.ANALYZE);
        assertThat(question.time()).isEqualTo(Duration.ofSeconds(90));
        assertThat(question.tags()).containsExactly("history");
        assertThat(question.objectives()).containsExactly("rewrite");
        assertThat(question.prerequisites()).containsExactly(QuestionId.of("git/commit"));
        assertThat(question.followUps()).containsExactly(next);
        assertThat(question.hints()).containsExactly(Markdown.of("Think of parents."));
    }

    @Test
    void needsAnAnswer() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Question.builder(ID, "Why?").build())
                .withMessage("question 'git/rebase' has no answer; call answer(...) before build()");
    }

    @Test
    void isNotChangedWhenTheListsItWasMadeOfAre() {
        List<String> tags = new ArrayList<>(List.of("history"));
        Question question = question().tags(tags).build();
        tags.add("branches");

        assertThat(question.tags()).containsExactly("history");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> question.tags().add("branches"));
    }

    @Test
    void hasNoHolesInItsLists() {
        List<String> tags = new ArrayList<>();
        tags.add(null);
        assertThatNullPointerException().isThrownBy(question().tags(tags)::build);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "5, 2", "149, 60", "150, 60", "151, 61", "300, 120"})
    void isSpokenAtAHundredAndFiftyWordsAMinute(int words, int seconds) {
        Answer answer = Answer.of(Markdown.of("word ".repeat(words)));
        assertThat(Question.spokenTime(answer)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void isSpokenInFullWhereThereIsAFullAnswer() {
        Answer full = new Answer(
                Markdown.of("word"),
                Optional.of(Markdown.of("\n word word\tword\n\n" + "word\n".repeat(147))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(Question.spokenTime(full)).isEqualTo(Duration.ofMinutes(1));
    }
}
