package io.questionbank.bank;

import io.questionbank.model.Difficulty;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Topics that build on each other: python before numpy before pandas and networks, networks before attention; git alone. */
final class SampleTopics {
    private SampleTopics() {}

    static QuestionBank bank() {
        return bank(
                topic("attention", "Attention", Difficulty.ADVANCED, List.of("networks"), List.of("rnn")),
                topic("git", "Git", Difficulty.BEGINNER, List.of(), List.of()),
                topic("python", "Python Basics", Difficulty.BEGINNER, List.of(), List.of(), "language"),
                topic("networks", "Neural Networks", Difficulty.ADVANCED, List.of("numpy", "calculus"), List.of()),
                topic("numpy", "NumPy", Difficulty.INTERMEDIATE, List.of("python"), List.of(), "arrays", "language"),
                topic("pandas", "Pandas", Difficulty.INTERMEDIATE, List.of("numpy"), List.of("sql")),
                Topic.planned(TopicId.of("sql"), "SQL \"Basics\" #1"));
    }

    static QuestionBank bank(Topic... topics) {
        return QuestionBank.of(SampleBank.info("sample", "Sample"), List.of(topics), List.of());
    }

    static Topic topic(
            String id, String name, Difficulty difficulty, List<String> needs, List<String> related, String... tags) {
        return new Topic(
                TopicId.of(id),
                name,
                Optional.of("What one should know about " + name + "."),
                Optional.of(difficulty),
                false,
                List.of(tags),
                List.of(),
                needs.stream().map(TopicId::of).toList(),
                related.stream().map(TopicId::of).toList(),
                List.of());
    }

    static List<String> ids(List<Topic> topics) {
        return ids(topics.stream());
    }

    static List<String> ids(Stream<Topic> topics) {
        return topics.map(topic -> topic.id().value()).toList();
    }
}
