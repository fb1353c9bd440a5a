package io.questionbank.internal.fairness;

import io.questionbank.internal.phrases.Idea;
import io.questionbank.internal.phrases.Terms;
import io.questionbank.internal.rules.CodedRule;
import io.questionbank.model.Question;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import java.util.List;
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
        LikelyAnswers likely = new LikelyAnswers(answers);
        return answers.all().stream()
                .flatMap(asked -> likely.to(asked, MOST).stream()
                        .filter(other ->
                                !Foundations.of(other.question(), scope.bank()).contain(asked.question()))
                        .flatMap(other -> check(asked, other.question(), answers, scope).stream())
                        .limit(1));
    }

    private static Optional<Finding> check(ReadAnswer asked, Question other, ReadAnswers answers, Scope scope) {
        Terms text = answers.phrasesFor(asked.question(), scope).read(ReadAnswer.textOf(other.answer()));
        List<Idea> ideas = asked.ideas();
        long covered = ideas.stream()
                .filter(idea -> idea.isRecognizable() && idea.in(text).isPresent())
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
