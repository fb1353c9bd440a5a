package io.questionbank.author.read;

import io.questionbank.author.text.Page;
import io.questionbank.bank.QuestionBank;
import io.questionbank.model.CognitiveLevel;
import io.questionbank.model.Question;
import io.questionbank.model.Topic;
import io.questionbank.model.Topic.Objective;
import java.util.List;
import java.util.stream.Collectors;

/** The objectives that no question asks a learner to apply, or to do more with. */
final class Objectives {
    private Objectives() {}

    static void set(QuestionBank bank, List<Question> questions, Page page) {
        List<Question> applying = questions.stream()
                .filter(question -> question.cognitiveLevel()
                        .filter(level -> level.compareTo(CognitiveLevel.APPLY) >= 0)
                        .isPresent())
                .toList();
        String missing = bank.everyTopic().stream()
                .flatMap(topic -> topic.objectives().stream()
                        .filter(objective -> applying.stream().noneMatch(q -> serves(q, topic, objective)))
                        .map(objective -> "- " + topic.id() + ": " + objective.id()))
                .collect(Collectors.joining("\n"));
        if (!missing.isEmpty()) {
            page.heading("Objectives without a question at apply or higher").text(1, missing);
        }
    }

    /** {@return whether the question serves an objective of the topic} */
    static boolean serves(Question question, Topic topic, Objective objective) {
        return question.id().topic().equals(topic.id()) && question.objectives().contains(objective.id());
    }
}
