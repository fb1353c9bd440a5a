package io.questionbank.internal.compiled;

import io.questionbank.model.CognitiveLevel;
import io.questionbank.model.Difficulty;
import io.questionbank.model.FollowUp;
import io.questionbank.model.Markdown;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Status;
import io.questionbank.model.TopicId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A question without its id as bytes, its parts in the order of the record. */
final class QuestionForm {
    private static final int FINAL = 0;
    private static final int DRAFT = 1;
    private static final int RETIRED = 2;
    private static final int AFTER = 0;
    private static final int MISSED = 1;

    private QuestionForm() {}

    static void write(Output out, Question question, SourceNumbers sources) {
        out.number(question.revision());
        write(out, question.status());
        out.text(question.prompt().source()).texts(question.askedAs());
        out.number(question.difficulty().ordinal());
        out.flag(question.cognitiveLevel().isPresent());
        question.cognitiveLevel().ifPresent(level -> out.number(level.ordinal()));
        out.number(question.time().getSeconds()).number(question.time().getNano());
        out.texts(question.tags()).texts(question.objectives());
        writeIds(out, question.prerequisites());
        out.number(question.followUps().size());
        question.followUps().forEach(next -> write(out, next));
        out.texts(question.hints().stream().map(Markdown::source).toList());
        AnswerForm.write(out, question.answer(), sources);
        ExerciseForm.write(out, question.exercises());
    }

    static Question read(Input in, QuestionId id, Sources sources) {
        return new Question(
                id,
                in.number(),
                status(in),
                Markdown.of(in.text()),
                in.texts(),
                Difficulty.values()[in.number()],
                in.flag() ? Optional.of(CognitiveLevel.values()[in.number()]) : Optional.empty(),
                Duration.ofSeconds(in.longNumber(), in.number()),
                in.texts(),
                in.texts(),
                ids(in),
                followUps(in),
                hints(in),
                AnswerForm.read(in, sources),
                ExerciseForm.read(in, id));
    }

    private static void write(Output out, Status status) {
        if (status instanceof Status.Retired retired) {
            out.number(RETIRED).flag(retired.supersededBy().isPresent());
            retired.supersededBy().ifPresent(id -> write(out, id));
            out.text(retired.reason());
        } else {
            out.number(status instanceof Status.Draft ? DRAFT : FINAL);
        }
    }

    private static Status status(Input in) {
        int code = in.number();
        return switch (code) {
            case FINAL -> Status.FINAL;
            case DRAFT -> Status.DRAFT;
            case RETIRED -> new Status.Retired(in.flag() ? Optional.of(id(in)) : Optional.empty(), in.text());
            default -> throw new IllegalArgumentException("no status has the number " + code);
        };
    }

    private static void write(Output out, FollowUp next) {
        if (next instanceof FollowUp.After after) {
            out.number(AFTER).number(after.after().ordinal());
        } else if (next instanceof FollowUp.Missed missed) {
            out.number(MISSED).text(missed.missed());
        }
        write(out, next.question());
    }

    private static List<FollowUp> followUps(Input in) {
        FollowUp[] next = new FollowUp[in.count()];
        for (int i = 0; i < next.length; i++) {
            next[i] = in.number() == AFTER
                    ? new FollowUp.After(FollowUp.Strength.values()[in.number()], id(in))
                    : new FollowUp.Missed(in.text(), id(in));
        }
        return List.of(next);
    }

    private static List<Markdown> hints(Input in) {
        Markdown[] hints = new Markdown[in.count()];
        for (int i = 0; i < hints.length; i++) {
            hints[i] = Markdown.of(in.text());
        }
        return List.of(hints);
    }

    static void writeIds(Output out, List<QuestionId> ids) {
        out.number(ids.size());
        ids.forEach(id -> write(out, id));
    }

    static List<QuestionId> ids(Input in) {
        QuestionId[] ids = new QuestionId[in.count()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = id(in);
        }
        return List.of(ids);
    }

    private static void write(Output out, QuestionId id) {
        out.text(id.topic().value()).text(id.name());
    }

    private static QuestionId id(Input in) {
        return new QuestionId(TopicId.of(in.text()), in.text());
    }
}
