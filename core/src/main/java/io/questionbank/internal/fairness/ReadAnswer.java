package io.questionbank.internal.fairness;

import io.questionbank.internal.phrases.Idea;
import io.questionbank.internal.phrases.Phrases;
import io.questionbank.internal.phrases.Terms;
import io.questionbank.model.Answer;
import io.questionbank.model.KeyPoint;
import io.questionbank.model.Markdown;
import io.questionbank.model.Mistake;
import io.questionbank.model.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * What reading a model answer and the mistakes beside it has shown.
 *
 * @param question whose answer it is
 * @param ideas of its key points, in their order
 * @param uncovered the key points that it does not cover
 * @param rewarded the mistakes that cover a key point
 * @param stems the numbers of its stems, in rising order
 */
record ReadAnswer(
        Question question, List<Idea> ideas, List<Uncovered> uncovered, List<Rewarded> rewarded, int[] stems) {
    /** Longer lists of key points or mistakes are reported as such, and read no further. */
    private static final int MOST = 50;

    /**
     * A key point that the answer does not cover.
     *
     * @param index of the key point
     * @param untouched the groups that the answer does not touch; if none, it touches them far apart or under negation
     */
    record Uncovered(int index, List<Integer> untouched) {}

    /** A mistake whose claim covers a key point, both by their indexes. */
    record Rewarded(int mistake, int keyPoint) {}

    /** Each answer is read once, so none is equal to another. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return question.id().hashCode();
    }

    static ReadAnswer of(Question question, Phrases phrases) {
        Answer answer = question.answer();
        List<Idea> ideas = answer.keyPoints().stream()
                .limit(MOST)
                .map(KeyPoint::accept)
                .map(phrases::idea)
                .toList();
        Terms text = phrases.read(textOf(answer));
        return new ReadAnswer(
                question, ideas, uncovered(ideas, text), rewarded(answer, ideas, phrases), text.stemNumbers());
    }

    static String textOf(Answer answer) {
        return answer.brief().source() + "\n\n"
                + answer.full().map(Markdown::source).orElse("");
    }

    private static List<Uncovered> uncovered(List<Idea> ideas, Terms text) {
        List<Uncovered> uncovered = new ArrayList<>();
        for (int i = 0; i < ideas.size(); i++) {
            Idea idea = ideas.get(i);
            if (idea.isRecognizable() && !idea.isIn(text)) {
                uncovered.add(new Uncovered(i, idea.untouchedIn(text)));
            }
        }
        return uncovered;
    }

    private static List<Rewarded> rewarded(Answer answer, List<Idea> ideas, Phrases phrases) {
        List<Rewarded> rewarded = new ArrayList<>();
        for (int mistake = 0; mistake < Math.min(MOST, answer.mistakes().size()); mistake++) {
            Mistake wrong = answer.mistakes().get(mistake);
            Terms claim = phrases.read(wrong.claim().source());
            for (int point = 0; point < ideas.size(); point++) {
                Idea idea = ideas.get(point);
                if (idea.isRecognizable() && idea.isIn(claim)) {
                    rewarded.add(new Rewarded(mistake, point));
                }
            }
        }
        return rewarded;
    }
}
