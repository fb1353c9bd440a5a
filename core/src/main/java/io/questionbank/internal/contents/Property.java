package io.questionbank.internal.contents;

import io.questionbank.model.Exercise;
import io.questionbank.model.FollowUp;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Status;
import java.util.stream.Stream;

/** Something that questions are picked by. A question has none, one or several values of it, each a text. */
public enum Property {
    /** The id of its topic. */
    TOPIC,
    /** {@link #FINAL}, {@link #DRAFT} or {@link #RETIRED}. */
    STATUS,
    DIFFICULTY,
    COGNITIVE_LEVEL,
    /** The kinds of its exercises, by the names of their classes. */
    EXERCISE,
    TAG,
    OBJECTIVE,
    /** The keys of the sources that its answer cites. */
    SOURCE,
    /** The ids of the questions that it links to, as prerequisites or as follow-ups. */
    LINK;

    public static final String FINAL = "final";
    public static final String DRAFT = "draft";
    public static final String RETIRED = "retired";

    /** {@return the values that a question has; one may come twice} */
    public Stream<String> of(Question question) {
        return switch (this) {
            case TOPIC -> Stream.of(question.id().topic().value());
            case STATUS -> Stream.of(statusOf(question));
            case DIFFICULTY -> Stream.of(question.difficulty().toString());
            case COGNITIVE_LEVEL -> question.cognitiveLevel().stream().map(Object::toString);
            case EXERCISE -> question.exercises().stream().map(exercise -> kind(exercise.getClass()));
            case TAG -> question.tags().stream();
            case OBJECTIVE -> question.objectives().stream();
            case SOURCE ->
                question.answer().sources().stream()
                        .map(citation -> citation.source().key());
            case LINK ->
                Stream.concat(
                                question.prerequisites().stream(),
                                question.followUps().stream().map(FollowUp::question))
                        .map(QuestionId::toString);
        };
    }

    /** {@return the value that stands for a kind of exercise} */
    public static String kind(Class<? extends Exercise> type) {
        return type.getSimpleName();
    }

    private static String statusOf(Question question) {
        if (question.status() instanceof Status.Draft) {
            return DRAFT;
        }
        return question.status() instanceof Status.Retired ? RETIRED : FINAL;
    }
}
