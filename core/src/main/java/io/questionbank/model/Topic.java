package io.questionbank.model;

import io.questionbank.internal.text.Kebab;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A field of knowledge with its questions, such as "RNN &amp; Sequences".
 *
 * @param id permanent
 * @param name as a reader sees it
 * @param summary what the topic covers, in a sentence or two; a planned topic may have none yet
 * @param difficulty of the topic as a whole; a planned topic may have none yet
 * @param planned whether the topic is announced but has no questions yet
 * @param tags the tags its questions may carry
 * @param objectives what its learners can do afterwards
 * @param prerequisites topics to know before
 * @param related topics of interest beside it
 * @param questions its questions, in order
 */
public record Topic(
        TopicId id,
        @NotBlank String name,
        Optional<@NotBlank String> summary,
        Optional<Difficulty> difficulty,
        boolean planned,
        List<String> tags,
        List<@Valid Objective> objectives,
        List<TopicId> prerequisites,
        List<TopicId> related,
        List<QuestionId> questions) {
    /**
     * What a learner can do after a topic.
     *
     * @param id kebab-case, unique in its topic
     * @param statement "The learner can ..."
     */
    public record Objective(String id, @NotBlank String statement) {
        public Objective {
            Kebab.require(id, "an objective id");
            Objects.requireNonNull(statement, "statement");
        }
    }

    public Topic {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(difficulty, "difficulty");
        tags = List.copyOf(tags);
        Kebab.requireAll(tags, "a tag");
        objectives = List.copyOf(objectives);
        prerequisites = List.copyOf(prerequisites);
        related = List.copyOf(related);
        questions = List.copyOf(questions);
    }

    /**
     * {@return a topic that is announced but not written}
     *
     * @param id permanent
     * @param name as a reader sees it
     */
    public static Topic planned(TopicId id, String name) {
        List<TopicId> none = List.of();
        return new Topic(
                id, name, Optional.empty(), Optional.empty(), true, List.of(), List.of(), none, none, List.of());
    }

    /**
     * {@return a topic with questions and nothing else said about it}
     *
     * @param id permanent
     * @param name as a reader sees it
     * @param summary what the topic covers
     * @param difficulty of the topic as a whole
     * @param questions its questions, in order
     */
    public static Topic of(TopicId id, String name, String summary, Difficulty difficulty, List<QuestionId> questions) {
        List<TopicId> none = List.of();
        return new Topic(
                id,
                name,
                Optional.of(summary),
                Optional.of(difficulty),
                false,
                List.of(),
                List.of(),
                none,
                none,
                questions);
    }
}
