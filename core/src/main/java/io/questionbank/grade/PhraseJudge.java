package io.questionbank.grade;

import io.questionbank.internal.phrases.Idea;
import io.questionbank.internal.phrases.Phrases;
import io.questionbank.internal.phrases.Stretch;
import io.questionbank.internal.phrases.Terms;
import io.questionbank.model.KeyPoint;
import io.questionbank.model.Mistake;
import io.questionbank.model.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for the phrases that the authors of key points accept. */
record PhraseJudge(String language) implements Judge {
    @Override
    public Verdict judge(Question question, Reply.FreeText reply) {
        Phrases phrases = Phrases.of(language);
        Terms said = phrases.read(reply.text());
        List<Verdict.Covered> covered = new ArrayList<>();
        List<KeyPoint> missed = new ArrayList<>();
        List<KeyPoint> unjudged = new ArrayList<>();
        for (KeyPoint point : question.answer().keyPoints()) {
            Optional<List<Stretch>> found = Optional.of(phrases.idea(point.accept()))
                    .filter(Idea::isRecognizable)
                    .flatMap(idea -> idea.in(said));
            if (found.isPresent()) {
                covered.add(new Verdict.Covered(point, quotes(reply, found.get())));
            } else {
                (point.accept().isEmpty() ? unjudged : missed).add(point);
            }
        }
        return new Verdict(question.id(), covered, missed, unjudged, asserted(question, reply, said, phrases));
    }

    private static List<Verdict.Asserted> asserted(
            Question question, Reply.FreeText reply, Terms said, Phrases phrases) {
        List<Verdict.Asserted> asserted = new ArrayList<>();
        for (Mistake mistake : question.answer().mistakes()) {
            phrases.statement(mistake.claim().source())
                    .in(said)
                    .ifPresent(where -> asserted.add(
                            new Verdict.Asserted(mistake, Verdict.Quote.of(reply, where.start(), where.end()))));
        }
        return asserted;
    }

    private static List<Verdict.Quote> quotes(Reply.FreeText reply, List<Stretch> stretches) {
        return stretches.stream()
                .map(stretch -> Verdict.Quote.of(reply, stretch.start(), stretch.end()))
                .toList();
    }
}
