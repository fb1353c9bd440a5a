package io.questionbank.internal.schema;

import io.questionbank.internal.yaml.Positions;
import io.questionbank.internal.yaml.Problems;
import io.questionbank.model.Difficulty;
import io.questionbank.model.QuestionId;
import io.questionbank.model.TopicId;
import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic.Fix;
import io.questionbank.validate.SourceSpan;
import java.util.Optional;

/**
 * What surrounds a value that is read or written: ids inside a topic are written without it, exercises inherit the
 * difficulty of their question, citations name an entry of the bibliography.
 *
 * @param topic the topic being read or written, where it is one
 * @param question the question being read or written, where it is one
 * @param key the key whose value is being read, in a mapping whose keys are the author's own
 * @param inherited the difficulty of an exercise that gives none
 * @param bibliography what citations name
 * @param positions where the places of the file are
 * @param problems where to report
 */
public record Context(
        Optional<TopicId> topic,
        Optional<QuestionId> question,
        Optional<String> key,
        Difficulty inherited,
        Bibliography bibliography,
        Positions positions,
        Problems problems) {
    public static Context ofBank(Positions positions, Problems problems) {
        return new Context(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Difficulty.BEGINNER,
                Bibliography.NONE,
                positions,
                problems);
    }

    public Context inTopic(TopicId id) {
        return new Context(Optional.of(id), question, key, inherited, bibliography, positions, problems);
    }

    public Context inQuestion(QuestionId id, Difficulty difficulty, Bibliography sources) {
        return new Context(Optional.of(id.topic()), Optional.of(id), key, difficulty, sources, positions, problems);
    }

    public Context under(String newKey) {
        return new Context(topic, question, Optional.of(newKey), inherited, bibliography, positions, problems);
    }

    public String requireKey() {
        return key.orElseThrow(() -> new IllegalStateException("not in a mapping"));
    }

    public TopicId requireTopic() {
        return topic.orElseThrow(() -> new IllegalStateException("not inside a topic"));
    }

    public QuestionId requireQuestion() {
        return question.orElseThrow(() -> new IllegalStateException("not inside a question"));
    }

    public <T> Optional<T> reject(Code code, SourceSpan span, String message) {
        problems.add(code, span, message);
        return Optional.empty();
    }

    public <T> Optional<T> reject(Code code, SourceSpan span, String message, Fix fix) {
        problems.add(code, span, message, fix);
        return Optional.empty();
    }
}
