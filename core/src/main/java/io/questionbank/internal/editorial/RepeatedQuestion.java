package io.questionbank.internal.editorial;

import io.questionbank.internal.rules.CodedRule;
import io.questionbank.internal.rules.FinalQuestions;
import io.questionbank.internal.text.Wording;
import io.questionbank.model.Question;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The same is asked twice, in a prompt or as another way to ask: letter case and punctuation do not count. */
final class RepeatedQuestion implements CodedRule {
    /** Where words were first used to ask something. */
    private record Asked(Question question, Place place) {}

    @Override
    public Code catalogued() {
        return Code.REPEATED_QUESTION;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        Map<String, Asked> asked = new HashMap<>();
        List<Finding> found = new ArrayList<>();
        FinalQuestions.of(scope).forEach(question -> {
            Place place = Place.of(question.id());
            ask(question.prompt().plain(), new Asked(question, place.at("prompt")), asked, found);
            for (int i = 0; i < question.askedAs().size(); i++) {
                ask(question.askedAs().get(i), new Asked(question, place.at("askedAs", i)), asked, found);
            }
        });
        return found.stream();
    }

    private static void ask(String words, Asked here, Map<String, Asked> asked, List<Finding> found) {
        Asked first = asked.putIfAbsent(Wording.of(words), here);
        if (first != null) {
            String whose = first.question().equals(here.question())
                    ? "this question asks in these words already"
                    : "question '" + first.question().id() + "' asks the same";
            found.add(Finding.at(here.place(), whose + "; expected each way to ask once")
                    .relatedTo(first.place(), "first asked here"));
        }
    }
}
