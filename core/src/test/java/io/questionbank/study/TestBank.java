package io.questionbank.study;

import io.questionbank.bank.BankInfo;
import io.questionbank.bank.QuestionBank;
import io.questionbank.model.Answer;
import io.questionbank.model.Choice;
import io.questionbank.model.Difficulty;
import io.questionbank.model.Exercise;
import io.questionbank.model.ExerciseId;
import io.questionbank.model.Markdown;
import io.questionbank.model.Mistake;
import io.questionbank.model.Numeric;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.SingleChoice;
import io.questionbank.model.Tolerance;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Small banks to make tests of. */
final class TestBank {
    static final Mistake CLIPPING = new Mistake(
            "clipping-cures",
            Markdown.of("Clipping cures vanishing gradients."),
            Markdown.of("It only shortens long ones."));

    private TestBank() {}

    /** {@return a question, such as {@code rnn/gates}, with no exercises yet} */
    static Question.Builder question(String id, Difficulty difficulty) {
        Answer answer = new Answer(
                Markdown.of("Briefly."),
                Optional.empty(),
                List.of(),
                List.of(CLIPPING),
                List.of(),
                List.of(),
                List.of());
        return Question.builder(QuestionId.of(id), "Well?")
                .difficulty(difficulty)
                .answer(answer);
    }

    /** {@return a choice of {@code right}, {@code wrong} and {@code clip}, which shows the mistake of the question} */
    static Exercise choice(String question, String name, Difficulty difficulty) {
        List<Choice> choices = List.of(
                choice("right", true, Optional.empty()),
                choice("wrong", false, Optional.empty()),
                choice("clip", false, Optional.of(CLIPPING.id())));
        return new SingleChoice(id(question, name), Markdown.of("Which?"), Optional.empty(), difficulty, choices);
    }

    private static Choice choice(String id, boolean correct, Optional<String> mistake) {
        return new Choice(id, Markdown.of(id), correct, Optional.empty(), mistake);
    }

    /** {@return an exercise that 7 answers} */
    static Exercise number(String question, String name, Difficulty difficulty) {
        return new Numeric(
                id(question, name),
                Markdown.of("How many?"),
                Optional.empty(),
                difficulty,
                7,
                Tolerance.EXACT,
                Optional.empty());
    }

    private static ExerciseId id(String question, String name) {
        return new ExerciseId(QuestionId.of(question), name);
    }

    static QuestionBank bank(Question... questions) {
        return bank(Arrays.asList(questions));
    }

    static QuestionBank bank(List<Question> questions) {
        List<Topic> topics = new ArrayList<>();
        questions.stream().map(question -> question.id().topic()).distinct().forEach(topic -> topics.add(topic(topic)));
        BankInfo info = BankInfo.of("trial", "Trial", "en", "CC-BY-4.0");
        return QuestionBank.of(
                new BankInfo(
                        info.id(),
                        info.name(),
                        Optional.of("1.0"),
                        info.language(),
                        info.license(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                topics,
                questions);
    }

    private static Topic topic(TopicId id) {
        List<Topic.Objective> objectives = List.of(new Topic.Objective("count", "The learner can count."));
        return new Topic(
                id,
                "Topic " + id,
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                objectives,
                List.of(),
                List.of(),
                List.of());
    }
}
