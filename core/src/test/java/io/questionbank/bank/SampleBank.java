package io.questionbank.bank;

import io.questionbank.model.Answer;
import io.questionbank.model.Choice;
import io.questionbank.model.Citation;
import io.questionbank.model.CognitiveLevel;
import io.questionbank.model.Difficulty;
import io.questionbank.model.Markdown;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.SingleChoice;
import io.questionbank.model.Source;
import io.questionbank.model.Status;
import io.questionbank.model.Topic;
import io.questionbank.model.Topic.Objective;
import io.questionbank.model.TopicId;
import java.util.List;
import java.util.Optional;

/** A bank of one topic with eight questions in use, a draft and a retired one; and banks to join to it. */
final class SampleBank {
    static final TopicId RNN = TopicId.of("rnn-sequences");
    static final TopicId GIT = TopicId.of("git");
    static final QuestionId GATES = RNN.question("lstm-gates");
    static final QuestionId DRAFT = RNN.question("peephole-connections");
    static final QuestionId RETIRED = RNN.question("elman-network");

    private static final Source LSTM_PAPER = new Source(
            "hochreiter-1997",
            Source.Type.ARTICLE,
            "Long Short-Term Memory",
            List.of("Sepp Hochreiter", "Jürgen Schmidhuber"),
            Optional.of(1997),
            Optional.empty(),
            new Source.Identifier(Source.Scheme.DOI, "10.1162/neco.1997.9.8.1735"),
            Optional.empty());

    private SampleBank() {}

    static QuestionBank bank() {
        return QuestionBank.of(info("rnn", "RNN & Sequences"), List.of(rnnTopic()), rnnQuestions());
    }

    static QuestionBank git() {
        QuestionId rebase = GIT.question("rebase");
        Topic topic = Topic.of(GIT, "Git", "Version control.", Difficulty.BEGINNER, List.of(rebase));
        return QuestionBank.of(
                info("git", "Git"), List.of(topic), List.of(question("git/rebase", Difficulty.BEGINNER)));
    }

    /** {@return a bank that announces the topics and has no questions} */
    static QuestionBank planning(TopicId... topics) {
        List<Topic> planned = List.of(topics).stream()
                .map(id -> Topic.planned(id, "Planned: " + id))
                .toList();
        return QuestionBank.of(info("catalog", "Catalogue"), planned, List.of());
    }

    static BankInfo info(String id, String name) {
        return new BankInfo(
                id,
                name,
                Optional.of("0.1.0"),
                "en",
                "CC-BY-4.0",
                List.of(),
                List.of(),
                List.of(LSTM_PAPER),
                List.of());
    }

    static Question question(String id, Difficulty difficulty, String... tags) {
        return builder(id, difficulty, tags).build();
    }

    static List<String> names(List<Question> questions) {
        return questions.stream().map(question -> question.id().name()).toList();
    }

    private static Question.Builder builder(String id, Difficulty difficulty, String... tags) {
        return Question.builder(QuestionId.of(id), "What about " + id + "?")
                .difficulty(difficulty)
                .tags(List.of(tags))
                .answer(Answer.of(Markdown.of("It depends.")));
    }

    private static Topic rnnTopic() {
        List<QuestionId> listed = rnnQuestions().stream().map(Question::id).toList();
        return new Topic(
                RNN,
                "RNN & Sequences",
                Optional.of("Networks that read one step after another."),
                Optional.of(Difficulty.INTERMEDIATE),
                false,
                List.of("gradients", "lstm", "gru", "training"),
                List.of(new Objective("explain-gating", "The learner can say what each gate does.")),
                List.of(),
                List.of(),
                listed);
    }

    private static List<Question> rnnQuestions() {
        return List.of(
                question("rnn-sequences/vanishing-gradients", Difficulty.INTERMEDIATE, "gradients"),
                question("rnn-sequences/gradient-clipping", Difficulty.INTERMEDIATE, "gradients", "training"),
                lstmGates(),
                question("rnn-sequences/cell-highway", Difficulty.INTERMEDIATE, "lstm", "gradients"),
                question("rnn-sequences/gru-or-not", Difficulty.BEGINNER, "lstm", "gru"),
                question("rnn-sequences/bidirectional", Difficulty.BEGINNER),
                question("rnn-sequences/teacher-forcing", Difficulty.ADVANCED, "training"),
                question("rnn-sequences/truncated-backpropagation", Difficulty.ADVANCED, "gradients", "training"),
                builder(DRAFT.toString(), Difficulty.ADVANCED, "lstm")
                        .status(Status.DRAFT)
                        .build(),
                builder(RETIRED.toString(), Difficulty.BEGINNER, "history")
                        .status(new Status.Retired(Optional.of(GATES), "Nobody asks it any more."))
                        .build());
    }

    private static Question lstmGates() {
        Answer answer = new Answer(
                Markdown.of("Forget, input and output gate."),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Citation(LSTM_PAPER, Optional.of("abstract"), List.of())));
        SingleChoice exercise = new SingleChoice(
                GATES.exercise("which-gate"),
                Markdown.of("Which gate erases the cell state?"),
                Optional.empty(),
                Difficulty.BEGINNER,
                List.of(choice("forget", true), choice("output", false)));
        return builder(GATES.toString(), Difficulty.INTERMEDIATE, "lstm")
                .cognitiveLevel(CognitiveLevel.UNDERSTAND)
                .objectives(List.of("explain-gating"))
                .answer(answer)
                .exercises(List.of(exercise))
                .build();
    }

    private static Choice choice(String id, boolean correct) {
        return new Choice(id, Markdown.of("The " + id + " gate."), correct, Optional.empty(), Optional.empty());
    }
}
