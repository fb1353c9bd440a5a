package io.questionbank.internal.prose;

import io.questionbank.internal.rules.Choices;
import io.questionbank.internal.rules.Where;
import io.questionbank.model.Answer;
import io.questionbank.model.CodeReview;
import io.questionbank.model.Exercise;
import io.questionbank.model.Markdown;
import io.questionbank.model.Ordering;
import io.questionbank.model.Question;
import io.questionbank.model.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks through every text of a topic or a question but ids, code and what is compared with a reply. */
final class Passages {
    private final List<Passage> found = new ArrayList<>();

    private Passages() {}

    static List<Passage> of(Topic topic) {
        Passages passages = new Passages();
        Where place = Where.of(topic.id());
        passages.plain(place.at("name"), topic.name());
        topic.summary().ifPresent(summary -> passages.plain(place.at("summary"), summary));
        for (int i = 0; i < topic.objectives().size(); i++) {
            passages.plain(
                    place.at("objectives", i).at("statement"),
                    topic.objectives().get(i).statement());
        }
        return passages.found;
    }

    static List<Passage> of(Question question) {
        Passages passages = new Passages();
        Where place = Where.of(question.id());
        passages.phrase(place.at("prompt"), question.prompt());
        for (int i = 0; i < question.askedAs().size(); i++) {
            passages.plain(place.at("askedAs", i), question.askedAs().get(i));
        }
        for (int i = 0; i < question.hints().size(); i++) {
            passages.phrase(place.at("hints", i), question.hints().get(i));
        }
        passages.add(question.answer(), place.at("answer"));
        for (int i = 0; i < question.exercises().size(); i++) {
            passages.add(question.exercises().get(i), place.at("exercises", i));
        }
        Choices.of(question).flatMap(Choices::placed).forEach(passages::add);
        return passages.found;
    }

    private void add(Answer answer, Where place) {
        add(place.at("brief"), answer.brief(), Passage.Kind.BRIEF);
        answer.full().ifPresent(full -> add(place.at("full"), full, Passage.Kind.FULL));
        for (int i = 0; i < answer.keyPoints().size(); i++) {
            explanation(
                    place.at("keyPoints", i).at("point"),
                    answer.keyPoints().get(i).point());
        }
        for (int i = 0; i < answer.mistakes().size(); i++) {
            Where mistake = place.at("mistakes", i);
            phrase(mistake.at("claim"), answer.mistakes().get(i).claim());
            explanation(mistake.at("correction"), answer.mistakes().get(i).correction());
        }
    }

    private void add(Exercise exercise, Where place) {
        phrase(place.at("prompt"), exercise.prompt());
        explanation(place.at("explanation"), exercise.explanation());
        if (exercise instanceof Ordering ordering) {
            for (int i = 0; i < ordering.items().size(); i++) {
                phrase(place.at("items", i).at("text"), ordering.items().get(i).text());
            }
        } else if (exercise instanceof CodeReview review) {
            add(review, place);
        }
    }

    private void add(CodeReview review, Where place) {
        for (int i = 0; i < review.findings().size(); i++) {
            CodeReview.Finding finding = review.findings().get(i);
            Where at = place.at("findings", i);
            plain(at.at("title"), finding.title());
            explanation(at.at("explanation"), finding.explanation());
            phrase(at.at("fix"), finding.fix());
        }
        for (int i = 0; i < review.decoys().size(); i++) {
            explanation(place.at("decoys", i).at("why"), review.decoys().get(i).why());
        }
    }

    private void add(Choices.Placed choice) {
        Where place = choice::place;
        phrase(place.at("text"), choice.choice().text());
        explanation(place.at("feedback"), choice.choice().feedback());
    }

    private void plain(Where place, String text) {
        found.add(new Passage(place, text, Passage.Kind.PLAIN));
    }

    private void phrase(Where place, Markdown text) {
        add(place, text, Passage.Kind.PHRASE);
    }

    private void explanation(Where place, Markdown text) {
        add(place, text, Passage.Kind.EXPLANATION);
    }

    private void explanation(Where place, Optional<Markdown> text) {
        text.ifPresent(written -> explanation(place, written));
    }

    private void add(Where place, Markdown text, Passage.Kind kind) {
        found.add(new Passage(place, text.source(), kind));
    }
}
