package io.questionbank.internal.editorial;

import io.questionbank.internal.rules.Choices;
import io.questionbank.internal.rules.CodedRule;
import io.questionbank.internal.rules.FinalQuestions;
import io.questionbank.model.Answer;
import io.questionbank.model.Question;
import io.questionbank.model.Topic;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A question or a topic lacks a key that a good one has. */
final class Incomplete implements CodedRule {
    /** What lacks keys: its name in messages, where it is, and what was found. */
    private record Item(String name, Place place, Scope scope, List<Finding> found) {
        /** A key that is written and could not be read has been reported. */
        void expect(boolean present, String key, String expected) {
            if (!present && scope.whole(place.at(key))) {
                found.add(Finding.at(place, "key '" + key + "' is missing in this " + name + "; expected " + expected));
            }
        }

        Item part(String partName, Place partPlace) {
            return new Item(partName, partPlace, scope, found);
        }
    }

    @Override
    public Code catalogued() {
        return Code.INCOMPLETE;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        return Stream.concat(
                scope.bank().everyTopic().stream()
                        .filter(topic -> !topic.planned())
                        .flatMap(topic -> check(topic, scope)),
                FinalQuestions.of(scope).flatMap(question -> check(question, scope)));
    }

    private static Stream<Finding> check(Topic topic, Scope scope) {
        Item item = new Item("topic", Place.of(topic.id()), scope, new ArrayList<>());
        item.expect(!topic.tags().isEmpty(), "tags", "those that its questions may carry");
        item.expect(!topic.objectives().isEmpty(), "objectives", "what its learners can do afterwards");
        return item.found().stream();
    }

    private static Stream<Finding> check(Question question, Scope scope) {
        Item item = new Item("question", Place.of(question.id()), scope, new ArrayList<>());
        item.expect(!question.askedAs().isEmpty(), "askedAs", "2 to 5 other ways people ask it");
        item.expect(question.cognitiveLevel().isPresent(), "cognitiveLevel", "what it asks of the mind");
        item.expect(!question.tags().isEmpty(), "tags", "some of the topic's");
        item.expect(!question.objectives().isEmpty(), "objectives", "some of the topic's");
        item.expect(!question.exercises().isEmpty(), "exercises", "at least one");
        check(question.answer(), item.part("answer", item.place().at("answer")));
        for (int i = 0; i < question.exercises().size(); i++) {
            item.part("exercise", item.place().at("exercises", i))
                    .expect(
                            question.exercises().get(i).explanation().isPresent(),
                            "explanation",
                            "why the key is right");
        }
        Choices.of(question)
                .flatMap(Choices::placed)
                .forEach(placed -> item.part("choice", placed.place())
                        .expect(placed.choice().feedback().isPresent(), "feedback", "why it is right or wrong"));
        return item.found().stream();
    }

    private static void check(Answer answer, Item item) {
        item.expect(answer.full().isPresent(), "full", "mechanism, conditions, costs, and when not");
        item.expect(!answer.keyPoints().isEmpty(), "keyPoints", "4 to 8 things that a good reply says");
        item.expect(!answer.mistakes().isEmpty(), "mistakes", "what people wrongly say");
        item.expect(!answer.sources().isEmpty(), "sources", "where it comes from");
    }
}
