package io.questionbank.internal.compiled;

import io.questionbank.model.Difficulty;
import io.questionbank.model.Topic;
import io.questionbank.model.Topic.Objective;
import io.questionbank.model.TopicId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A topic without its id as bytes, its parts in the order of the record. */
final class TopicForm {
    private TopicForm() {}

    static void write(Output out, Topic topic) {
        out.text(topic.name());
        AnswerForm.write(out, topic.summary());
        out.flag(topic.difficulty().isPresent());
        topic.difficulty().ifPresent(difficulty -> out.number(difficulty.ordinal()));
        out.flag(topic.planned()).texts(topic.tags());
        out.number(topic.objectives().size());
        topic.objectives().forEach(objective -> out.text(objective.id()).text(objective.statement()));
        writeIds(out, topic.prerequisites());
        writeIds(out, topic.related());
        QuestionForm.writeIds(out, topic.questions());
    }

    static Topic read(Input in, TopicId id) {
        return new Topic(
                id,
                in.text(),
                in.optionalText(),
                in.flag() ? Optional.of(Difficulty.values()[in.number()]) : Optional.empty(),
                in.flag(),
                in.texts(),
                objectives(in),
                ids(in),
                ids(in),
                QuestionForm.ids(in));
    }

    private static List<Objective> objectives(Input in) {
        List<Objective> objectives = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            objectives.add(new Objective(in.text(), in.text()));
        }
        return objectives;
    }

    static void writeIds(Output out, List<TopicId> ids) {
        out.texts(ids.stream().map(TopicId::value).toList());
    }

    static List<TopicId> ids(Input in) {
        List<TopicId> ids = new ArrayList<>();
        for (String id : in.texts()) {
            ids.add(TopicId.of(id));
        }
        return ids;
    }
}
