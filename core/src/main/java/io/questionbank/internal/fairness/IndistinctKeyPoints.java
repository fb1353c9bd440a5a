package io.questionbank.internal.fairness;

import io.questionbank.internal.batch.SideBySide;
import io.questionbank.internal.phrases.Idea;
import io.questionbank.internal.phrases.Terms;
import io.questionbank.internal.rules.CodedRule;
import io.questionbank.model.Question;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answer to another question covers more than a third of the key points. An answer that builds on this question, by way of
 * prerequisites, may repeat it.
 */
final class IndistinctKeyPoints implements CodedRule {
    private static final double MOST = 1 / 3.0;

    @Override
    public Code catalogued() {
        return Code.INDISTINCT_KEY_POINTS;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        ReadAnswers answers = ReadAnswers.of(scope);
        Languages languages = Languages.of(scope);
        Map<ReadAnswer, Finding> found = new HashMap<>();
        askedByLikelyAnswer(answers).forEach((other, asked) -> {
            Foundations foundations = Foundations.of(other.question(), scope.bank());
            Terms text = languages
                    .phrases(other.question(), scope)
                    .read(ReadAnswer.textOf(other.question().answer()));
            asked.stream()
                    .filter(question -> !foundations.contain(question.question()))
                    .forEach(question -> check(question, other.question(), text)
                            .ifPresent(finding -> found.putIfAbsent(question, finding)));
        });
        return answers.all().stream().flatMap(asked -> Stream.ofNullable(found.get(asked)));
    }

    /** {@return the questions by the answers that might cover their key points: each answer is read once} */
    private static Map<ReadAnswer, List<ReadAnswer>> askedByLikelyAnswer(ReadAnswers answers) {
        LikelyAnswers likely = new LikelyAnswers(answers);
        Map<ReadAnswer, List<ReadAnswer>> asked = new LinkedHashMap<>();
        SideBySide.flatMap(answers.all(), question -> likely.to(question, MOST).map(other -> new Pair(question, other)))
                .forEach(pair -> asked.computeIfAbsent(pair.answer(), answer -> new ArrayList<>())
                        .add(pair.question()));
        return asked;
    }

    /** A question, and an answer that might cover its key points. */
    private record Pair(ReadAnswer question, ReadAnswer answer) {}

    private static Optional<Finding> check(ReadAnswer asked, Question other, Terms text) {
        List<Idea> ideas = asked.ideas();
        long covered = ideas.stream()
                .filter(idea -> idea.isRecognizable() && idea.isIn(text))
                .count();
        if (covered <= MOST * ideas.size()) {
            return Optional.empty();
        }
        Place place = Place.of(asked.question().id()).at("answer").at("keyPoints");
        String message = "the answer to '" + other.id() + "' covers " + covered + " of these " + ideas.size()
                + " key points; expected at most a third, unless it builds on this question";
        return Optional.of(
                Finding.at(place, message).relatedTo(Place.of(other.id()).at("answer"), "that answer"));
    }
}
