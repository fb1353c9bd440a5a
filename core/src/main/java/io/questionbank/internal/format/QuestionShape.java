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
import io.questionbank.internal.yaml.Node;
import io.questionbank.internal.yaml.Problems;
import io.questionbank.model.Answer;
import io.questionbank.model.CognitiveLevel;
import io.questionbank.model.Difficulty;
import io.questionbank.model.Exercise;
import io.questionbank.model.FollowUp;
import io.questionbank.model.Markdown;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Status;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a question's file says. */
final class QuestionShape {
    private enum Stage {
        FINAL,
        DRAFT,
        RETIRED;

        static Stage of(Status status) {
            if (status instanceof Status.Retired) {
                return RETIRED;
            }
            return status instanceof Status.Draft ? DRAFT : FINAL;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int FIRST_REVISION = 1;

    private static final Property<Question, QuestionId> ID = required("id", BankTypes.ownQuestion(), Question::id);
    private static final Property<Question, Integer> REVISION = optional(
            "revision",
            Types.integer(),
            question -> Optional.of(question.revision()).filter(r -> r != FIRST_REVISION));
    private static final Property<Question, Stage> STATUS = optional(
            "status",
            Types.word(Stage.class),
            question -> Optional.of(Stage.of(question.status())).filter(s -> s != Stage.FINAL));
    private static final Property<Question, QuestionId> SUPERSEDED_BY = optional(
            "supersededBy",
            BankTypes.question(),
            question -> retirement(question).flatMap(Status.Retired::supersededBy));
    private static final Property<Question, String> REASON =
            optional("reason", Types.text(), question -> retirement(question).map(Status.Retired::reason));
    private static final Property<Question, Markdown> PROMPT = required("prompt", Types.markdown(), Question::prompt);
    private static final Property<Question, List<String>> ASKED_AS = list("askedAs", Types.text(), Question::askedAs);
    private static final Property<Question, Difficulty> DIFFICULTY =
            required("difficulty", Types.word(Difficulty.class), Question::difficulty);
    private static final Property<Question, CognitiveLevel> COGNITIVE_LEVEL =
            optional("cognitiveLevel", Types.word(CognitiveLevel.class), Question::cognitiveLevel);
    private static final Property<Question, Duration> TIME = optional(
            "time",
            BankTypes.duration(),
            question -> Optional.of(question.time()).filter(t -> !t.equals(Question.spokenTime(question.answer()))));
    private static final Property<Question, List<String>> TAGS = list("tags", Types.kebab(), Question::tags);
    private static final Property<Question, List<String>> OBJECTIVES =
            list("objectives", Types.kebab(), Question::objectives);
    private static final Property<Question, List<QuestionId>> PREREQUISITES =
            list("prerequisites", BankTypes.question(), Question::prerequisites);
    private static final Property<Question, List<FollowUp>> FOLLOW_UPS =
            list("followUps", FollowUpShape.SHAPE, Question::followUps);
    private static final Property<Question, List<Markdown>> HINTS = list("hints", Types.markdown(), Question::hints);
    private static final Property<Question, Answer> ANSWER = required("answer", AnswerShape.SHAPE, Question::answer);
    private static final Property<Question, List<Exercise>> EXERCISES =
            list("exercises", new ExerciseType(), Question::exercises);

    static final Shape<Question> SHAPE = Shape.of(
                    "question",
                    QuestionShape::build,
                    ID,
                    REVISION,
                    STATUS,
                    SUPERSEDED_BY,
                    REASON,
                    PROMPT,
                    ASKED_AS,
                    DIFFICULTY,
                    COGNITIVE_LEVEL,
                    TIME,
                    TAGS,
                    OBJECTIVES,
                    PREREQUISITES,
                    FOLLOW_UPS,
                    HINTS,
                    ANSWER,
                    EXERCISES)
            .where(Condition.when(STATUS, Stage.RETIRED).requires(REASON))
            .where(Condition.unless(STATUS, Stage.RETIRED).forbids(SUPERSEDED_BY, REASON));

    private QuestionShape() {}

    private static Optional<Status.Retired> retirement(Question question) {
        return question.status() instanceof Status.Retired retired ? Optional.of(retired) : Optional.empty();
    }

    /** {@return the difficulty that the exercises of a question inherit: its own, as far as it can be read} */
    static Difficulty difficultyOf(Node question, Context context) {
        Node.Entry entry =
                question instanceof Node.Mapping mapping ? mapping.entries().get(DIFFICULTY.name()) : null;
        Context silent = Context.ofBank(context.positions(), new Problems());
        return Optional.ofNullable(entry)
                .flatMap(e -> DIFFICULTY.read(e.value(), silent))
                .orElse(Difficulty.BEGINNER);
    }

    private static Optional<Question> build(Fields<Question> fields, Context context) {
        Answer answer = fields.get(ANSWER);
        return Optional.of(new Question(
                fields.get(ID),
                fields.find(REVISION).orElse(FIRST_REVISION),
                status(fields),
                fields.get(PROMPT),
                fields.list(ASKED_AS),
                fields.get(DIFFICULTY),
                fields.find(COGNITIVE_LEVEL),
                fields.find(TIME).orElseGet(() -> Question.spokenTime(answer)),
                fields.list(TAGS),
                fields.list(OBJECTIVES),
                fields.list(PREREQUISITES),
                fields.list(FOLLOW_UPS),
                fields.list(HINTS),
                answer,
                fields.list(EXERCISES)));
    }

    private static Status status(Fields<Question> fields) {
        return switch (fields.find(STATUS).orElse(Stage.FINAL)) {
            case FINAL -> Status.FINAL;
            case DRAFT -> Status.DRAFT;
            case RETIRED -> new Status.Retired(fields.find(SUPERSEDED_BY), fields.get(REASON));
        };
    }
}
