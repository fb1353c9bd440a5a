package io.questionbank.internal.fairness;

import io.questionbank.internal.rules.CodedRule;
import io.questionbank.internal.rules.FinalQuestions;
import io.questionbank.internal.search.Terms;
import io.questionbank.internal.text.Wording;
import io.questionbank.model.Question;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two questions ask in nearly the same words, in a prompt or as another way to ask. */
final class SimilarQuestion implements CodedRule {
    @Override
    public Code catalogued() {
        return Code.SIMILAR_QUESTION;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        Map<String, List<Asked>> byLanguage = new LinkedHashMap<>();
        FinalQuestions.of(scope)
                .forEach(question -> byLanguage
                        .computeIfAbsent(Languages.of(question, scope), language -> new ArrayList<>())
                        .addAll(Asked.by(question)));
        return byLanguage.entrySet().stream().flatMap(entry -> check(entry.getValue(), Terms.of(entry.getKey())));
    }

    private static Stream<Finding> check(List<Asked> ways, Terms language) {
        SimilarTexts<Asked> texts =
                new SimilarTexts<>(ways, Asked::words, asked -> asked.question().id(), language);
        return texts.likeEarlier((here, earlier) -> !earlier.saysTheSameAs(here)).entrySet().stream()
                .map(pair -> finding(pair.getKey(), pair.getValue()));
    }

    private static Finding finding(Asked here, Asked earlier) {
        return Finding.at(
                        here.place(),
                        "question '" + earlier.question().id()
                                + "' asks in nearly the same words; expected a question of its own")
                .relatedTo(earlier.place(), "asked here");
    }

    /** A way to ask a question: the prompt, or another, by its index. */
    private record Asked(Question question, String words, int other) {
        private static final int PROMPT = -1;

        static List<Asked> by(Question question) {
            List<Asked> ways = new ArrayList<>();
            ways.add(new Asked(question, question.prompt().source(), PROMPT));
            for (int i = 0; i < question.askedAs().size(); i++) {
                ways.add(new Asked(question, question.askedAs().get(i), i));
            }
            return ways;
        }

        Place place() {
            Place place = Place.of(question.id());
            return other == PROMPT ? place.at("prompt") : place.at("askedAs", other);
        }

        /** {@return whether the words are the very same, which another rule reports} */
        boolean saysTheSameAs(Asked other) {
            return Wording.of(words).equals(Wording.of(other.words));
        }
    }
}
