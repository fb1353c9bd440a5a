package io.questionbank.internal.rules;

import io.questionbank.model.QuestionId;
import io.questionbank.model.TopicId;
import io.questionbank.validate.Place;

/** A place that is not put into words before something is found there: most are passed by. */
@FunctionalInterface
public interface Where {
    Place place();

    static Where of(TopicId topic) {
        return () -> Place.of(topic);
    }

    static Where of(QuestionId question) {
        return () -> Place.of(question);
    }

    default Where at(String property) {
        return () -> place().at(property);
    }

    default Where at(String property, int index) {
        return () -> place().at(property, index);
    }
}
