package io.questionbank.internal.rules;

import io.questionbank.bank.QuestionBank;
import io.questionbank.model.FollowUp;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Status;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The links that the items of a bank make to each other. */
final class Links {
    /** A link to a topic. */
    record ToTopic(TopicId from, Place place, TopicId target) {}

    /** A link to a question. */
    record ToQuestion(TopicId from, Place place, QuestionId target) {}

    private Links() {}

    /** {@return the links to topics that no bank here has or announces; a link to a question is one to its topic, too} */
    static Stream<ToTopic> toAbsentTopics(Scope scope) {
        Stream<ToTopic> byQuestions = toQuestions(scope.bank())
                .map(link ->
                        new ToTopic(link.from(), link.place(), link.target().topic()));
        return Stream.concat(toTopics(scope.bank()), byQuestions).filter(link -> !scope.announces(link.target()));
    }

    private static Stream<ToTopic> toTopics(QuestionBank bank) {
        return bank.everyTopic().stream()
                .flatMap(topic -> Stream.concat(
                        toTopics(topic, "prerequisites", topic.prerequisites()),
                        toTopics(topic, "related", topic.related())));
    }

    private static Stream<ToTopic> toTopics(Topic topic, String property, List<TopicId> targets) {
        List<ToTopic> links = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            links.add(new ToTopic(topic.id(), Place.of(topic.id()).at(property, i), targets.get(i)));
        }
        return links.stream();
    }

    static Stream<ToQuestion> toQuestions(QuestionBank bank) {
        return bank.everyQuestion().stream().flatMap(Links::toQuestions);
    }

    private static Stream<ToQuestion> toQuestions(Question question) {
        TopicId from = question.id().topic();
        Place place = Place.of(question.id());
        List<ToQuestion> links = new ArrayList<>();
        for (int i = 0; i < question.prerequisites().size(); i++) {
            links.add(new ToQuestion(
                    from, place.at("prerequisites", i), question.prerequisites().get(i)));
        }
        for (int i = 0; i < question.followUps().size(); i++) {
            FollowUp followUp = question.followUps().get(i);
            links.add(new ToQuestion(from, place.at("followUps", i).at("question"), followUp.question()));
        }
        if (question.status() instanceof Status.Retired retired) {
            retired.supersededBy()
                    .ifPresent(target -> links.add(new ToQuestion(from, place.at("supersededBy"), target)));
        }
        return links.stream();
    }
}
