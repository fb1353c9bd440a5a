package io.questionbank.internal.format;

import static io.questionbank.internal.schema.Property.list;
import static io.questionbank.internal.schema.Property.optional;
import static io.questionbank.internal.schema.Property.required;

import io.questionbank.internal.schema.Condition;
import io.questionbank.internal.schema.Context;
import io.questionbank.internal.schema.Fields;
import io.questionbank.internal.schema.Property;
import io.questionbank.internal.schema.Shape;
import io.questionbank.internal.schema.Types;
import io.questionbank.model.Difficulty;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Topic;
import io.questionbank.model.Topic.Objective;
import io.questionbank.model.TopicId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a {@code topic.yaml} says. */
final class TopicShape {
    private enum Stage {
        FINAL,
        PLANNED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Property<Objective, String> OBJECTIVE_ID = required("id", Types.kebab(), Objective::id);
    private static final Property<Objective, String> STATEMENT =
            required("statement", Types.text(), Objective::statement);
    private static final Shape<Objective> OBJECTIVE = Shape.of(
            "objective",
            (fields, context) -> Optional.of(new Objective(fields.get(OBJECTIVE_ID), fields.get(STATEMENT))),
            OBJECTIVE_ID,
            STATEMENT);

    private static final Property<Topic, TopicId> ID = required("id", BankTypes.ownTopic(), Topic::id);
    private static final Property<Topic, String> NAME = required("name", Types.text(), Topic::name);
    private static final Property<Topic, String> SUMMARY = optional("summary", Types.text(), Topic::summary);
    private static final Property<Topic, Difficulty> DIFFICULTY =
            optional("difficulty", Types.word(Difficulty.class), Topic::difficulty);
    private static final Property<Topic, Stage> STATUS = optional(
            "status",
            Types.word(Stage.class),
            topic -> Optional.of(Stage.PLANNED).filter(s -> topic.planned()));
    private static final Property<Topic, List<String>> TAGS = list("tags", Types.kebab(), Topic::tags);
    private static final Property<Topic, List<Objective>> OBJECTIVES = list("objectives", OBJECTIVE, Topic::objectives);
    private static final Property<Topic, List<TopicId>> PREREQUISITES =
            list("prerequisites", BankTypes.topic(), Topic::prerequisites);
    private static final Property<Topic, List<TopicId>> RELATED = list("related", BankTypes.topic(), Topic::related);
    private static final Property<Topic, List<QuestionId>> QUESTIONS = optional(
            "questions",
            Types.listOf(BankTypes.questionOfTopic()),
            topic -> Optional.of(topic.questions()).filter(q -> !topic.planned()));

    static final Shape<Topic> SHAPE = Shape.of(
                    "topic",
                    TopicShape::build,
                    ID,
                    NAME,
                    SUMMARY,
                    DIFFICULTY,
                    STATUS,
                    TAGS,
                    OBJECTIVES,
                    PREREQUISITES,
                    RELATED,
                    QUESTIONS)
            .where(Condition.unless(STATUS, Stage.PLANNED).requires(SUMMARY, DIFFICULTY, QUESTIONS))
            .where(Condition.when(STATUS, Stage.PLANNED).forbids(QUESTIONS));

    private TopicShape() {}

    private static Optional<Topic> build(Fields<Topic> fields, Context context) {
        return Optional.of(new Topic(
                fields.get(ID),
                fields.get(NAME),
                fields.find(SUMMARY),
                fields.find(DIFFICULTY),
                fields.find(STATUS).filter(Stage.PLANNED::equals).isPresent(),
                fields.list(TAGS),
                fields.list(OBJECTIVES),
                fields.list(PREREQUISITES),
                fields.list(RELATED),
                fields.list(QUESTIONS)));
    }
}
