package io.questionbank.internal.prose;

import io.questionbank.internal.rules.CodedRule;
import io.questionbank.internal.rules.FinalQuestions;
import io.questionbank.internal.text.MarkdownParts;
import io.questionbank.model.Markdown;
import io.questionbank.model.Question;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import java.util.Optional;
import java.util.stream.Stream;

/** The brief answer is too long for one breath, or the full one too short or too long. A formula is one word. */
final class UnusualLength implements CodedRule {
    private static final int MOST_IN_BRIEF = 60;
    private static final int LEAST_IN_FULL = 120;
    private static final int MOST_IN_FULL = 400;

    @Override
    public Code catalogued() {
        return Code.UNUSUAL_LENGTH;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        return FinalQuestions.of(scope).flatMap(UnusualLength::check);
    }

    private static Stream<Finding> check(Question question) {
        Place answer = Place.of(question.id()).at("answer");
        Optional<Finding> brief = brief(answer.at("brief"), question.answer().brief());
        Optional<Finding> full = question.answer().full().flatMap(text -> full(answer.at("full"), text));
        return Stream.concat(brief.stream(), full.stream());
    }

    private static Optional<Finding> brief(Place place, Markdown text) {
        int words = words(text);
        return words <= MOST_IN_BRIEF
                ? Optional.empty()
                : Optional.of(Finding.at(place, "'brief' has " + words + " words; expected at most " + MOST_IN_BRIEF));
    }

    private static Optional<Finding> full(Place place, Markdown text) {
        int words = words(text);
        return words >= LEAST_IN_FULL && words <= MOST_IN_FULL
                ? Optional.empty()
                : Optional.of(Finding.at(
                        place, "'full' has " + words + " words; expected " + LEAST_IN_FULL + " to " + MOST_IN_FULL));
    }

    private static int words(Markdown text) {
        return MarkdownParts.of(text.source()).words();
    }
}
