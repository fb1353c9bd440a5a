package io.questionbank.internal.editorial;

import io.questionbank.internal.rules.Choices;
import io.questionbank.internal.rules.CodedRule;
import io.questionbank.internal.rules.FinalQuestions;
import io.questionbank.model.Question;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import java.util.List;
import java.util.stream.Stream;

/** A list has more or fewer entries than serve the learner. An empty one counts as missing. */
final class UnusualCount implements CodedRule {
    /** How many entries are good, and how many are no error; outside of those it has been reported already. */
    private record Range(int least, int most, int leastAllowed, int mostAllowed) {
        Stream<Finding> check(Place list, int count) {
            boolean good = count >= least && count <= most;
            boolean reported = count < leastAllowed || count > mostAllowed;
            return good || reported
                    ? Stream.empty()
                    : Stream.of(Finding.at(
                            list,
                            "the list has " + count + (count == 1 ? " entry" : " entries") + "; expected " + least
                                    + " to " + most));
        }
    }

    private static final Range ASKED_AS = new Range(2, 5, 1, Integer.MAX_VALUE);
    private static final Range KEY_POINTS = new Range(4, 8, 1, Integer.MAX_VALUE);
    private static final Range CHOICES = new Range(4, 6, 2, 8);

    @Override
    public Code catalogued() {
        return Code.UNUSUAL_COUNT;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        return FinalQuestions.of(scope).flatMap(UnusualCount::check);
    }

    private static Stream<Finding> check(Question question) {
        Place place = Place.of(question.id());
        List<Stream<Finding>> found = List.of(
                ASKED_AS.check(place.at("askedAs"), question.askedAs().size()),
                KEY_POINTS.check(
                        place.at("answer").at("keyPoints"),
                        question.answer().keyPoints().size()),
                Choices.of(question)
                        .flatMap(exercise -> CHOICES.check(
                                exercise.place().at("choices"),
                                exercise.choices().size())));
        return found.stream().flatMap(findings -> findings);
    }
}
