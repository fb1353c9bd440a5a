package io.questionbank.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    @Test
    void readBackWhatTheyPrint() {
        assertThat(TopicId.of("rnn-sequences")).hasToString("rnn-sequences");
        assertThat(QuestionId.of("rnn-sequences/lstm-gates")).hasToString("rnn-sequences/lstm-gates");
        assertThat(ExerciseId.of("rnn-sequences/lstm-gates#which-gate"))
                .hasToString("rnn-sequences/lstm-gates#which-gate");
    }

    @Test
    void areEqualHoweverTheyWereMade() {
        QuestionId question = TopicId.of("git").question("rebase");
        assertThat(question).isEqualTo(QuestionId.of("git/rebase")).hasSameHashCodeAs(QuestionId.of("git/rebase"));
        assertThat(question.exercise("order")).isEqualTo(ExerciseId.of("git/rebase#order"));
        assertThat(question.topic()).isEqualTo(TopicId.of("git"));
        assertThat(question.name()).isEqualTo("rebase");
    }

    @Test
    void areOrderedByTopicThenQuestionThenExercise() {
        assertThat(Stream.of("git", "c", "c-sharp").map(TopicId::of).sorted())
                .extracting(TopicId::toString)
                .containsExactly("c", "c-sharp", "git");
        assertThat(Stream.of("c-sharp/a", "c/b", "c/a").map(QuestionId::of).sorted())
                .extracting(QuestionId::toString)
                .containsExactly("c/a", "c/b", "c-sharp/a");
        assertThat(Stream.of("c/a-b#a", "c/a#b", "c/a#a").map(ExerciseId::of).sorted())
                .extracting(ExerciseId::toString)
                .containsExactly("c/a#a", "c/a#b", "c/a-b#a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "a-", "-a", "a--b", "A", "a_b", "a b", "a.b", "..", "a\n", "\u00e9", "\u0661", "a/b", "a#b"
            })
    void areKebabCase(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TopicId.of(text))
                .withMessage("'" + text
                        + "' is not a topic id; expected kebab-case such as 'lstm-gates', at most 100 characters");
    }

    @Test
    void areAtMostAHundredCharactersAPart() {
        assertThat(TopicId.of("a".repeat(100)).value()).hasSize(100);
        assertThatIllegalArgumentException().isThrownBy(() -> TopicId.of("a".repeat(101)));
    }

    @Test
    void sayWhichPartIsWrongAndWhatWasExpected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionId.of("lstm-gates"))
                .withMessage(
                        "'lstm-gates' is not a question id; expected topic/name, such as 'rnn-sequences/lstm-gates'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExerciseId.of("git/rebase"))
                .withMessage("'git/rebase' is not an exercise id; expected topic/question#name, such as"
                        + " 'rnn-sequences/lstm-gates#which-gate'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionId.of("git/Rebase"))
                .withMessageStartingWith("'Rebase' is not a question name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionId.of("Git/rebase"))
                .withMessageStartingWith("'Git' is not a topic id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExerciseId.of("git/rebase#a#b"))
                .withMessageStartingWith("'a#b' is not an exercise name");
    }

    @Test
    void areNeverMadeOfNothing() {
        assertThatNullPointerException().isThrownBy(() -> TopicId.of(null));
        assertThatNullPointerException()
                .isThrownBy(() -> new QuestionId(null, "a"))
                .withMessage("topic");
        assertThatNullPointerException()
                .isThrownBy(() -> new ExerciseId(null, "a"))
                .withMessage("question");
    }

    @Test
    void areCheckedWhereverAnItemNamesAnother() {
        Source source = new Source(
                "a",
                Source.Type.DOCUMENTATION,
                "A",
                List.of("B"),
                Optional.empty(),
                Optional.of("1"),
                new Source.Identifier(Source.Scheme.URL, "https://example.org"),
                Optional.empty());
        Markdown text = Markdown.of("Text.");
        Question.Builder question =
                Question.builder(QuestionId.of("git/rebase"), "What?").answer(Answer.of(text));

        assertRefused("a key point id", () -> new Citation(source, Optional.empty(), List.of("Not an id")));
        assertRefused("a mistake id", () -> new Choice("a", text, false, Optional.empty(), Optional.of("Not an id")));
        assertRefused("a tag", () -> question.tags(List.of("Not an id")).build());
        assertRefused(
                "an objective id",
                () -> question.tags(List.of()).objectives(List.of("Not an id")).build());
        assertRefused(
                "a tag",
                () -> new Topic(
                        TopicId.of("git"),
                        "Git",
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        List.of("Not an id"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static void assertRefused(String what, ThrowingCallable call) {
        assertThatIllegalArgumentException()
                .isThrownBy(call)
                .withMessageStartingWith("'Not an id' is not " + what + "; expected kebab-case");
    }
}
