package io.questionbank.internal.editorial;

import io.questionbank.internal.rules.FinalQuestions;
import io.questionbank.internal.text.Spelling;
import io.questionbank.model.Question;
import io.questionbank.model.Topic;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words of a topic that its questions choose from, such as its tags.
 *
 * @param name of one, in messages
 * @param property that lists them, in the topic and in its questions
 * @param known those of a topic
 * @param chosen those of a question
 */
record TopicWords(
        String name, String property, Function<Topic, Set<String>> known, Function<Question, List<String>> chosen) {
    /** {@return the words of questions that their topic does not have; a topic without any is incomplete, and reported as such} */
    Stream<Finding> unknown(Scope scope) {
        return FinalQuestions.of(scope)
                .flatMap(question -> scope.bank().topic(question.id().topic()).stream()
                        .filter(topic -> scope.whole(Place.of(topic.id()).at(property)))
                        .flatMap(topic -> unknown(question, topic)));
    }

    private Stream<Finding> unknown(Question question, Topic topic) {
        Set<String> words = known.apply(topic);
        List<String> written = chosen.apply(question);
        return IntStream.range(0, words.isEmpty() ? 0 : written.size())
                .filter(i -> !words.contains(written.get(i)))
                .mapToObj(i -> Finding.at(
                                Place.of(question.id()).at(property, i),
                                "no " + name + " '" + written.get(i) + "' in topic '" + topic.id() + "'")
                        .suggesting(Spelling.best(written.get(i), words)));
    }
}
