package io.questionbank.grade;

import io.questionbank.model.Question;

/**
 * Says which key points of a question's answer a reply in free text covers.
 *
 * <pre>{@code Verdict verdict = Judge.byPhrases("en").judge(question, Reply.freeText("..."));}</pre>
 */
@FunctionalInterface
public interface Judge {
    /**
     * {@return what the reply covers, and what is wrong in it}
     *
     * @param question what was asked
     * @param reply in the learner's own words
     */
    Verdict judge(Question question, Reply.FreeText reply);

    /**
     * {@return the judge that looks for the phrases of the {@code accept} groups; it needs no network and gives the same verdict
     * every time}
     *
     * <p>A reply covers a key point when it touches every group of it: with one phrase of each, in a sentence or in that and
     * the next, within twenty words. Three dots in a phrase stand for up to eight words, and what they part may stand in either
     * order. Letter case, diacritics, articles, hyphens, Markdown, the backslashes of TeX and the inflection of words do not
     * count; in English {@code is}, {@code was} and {@code are} are one word, and so are {@code not}, {@code no} and {@code
     * never}. What a negation reaches, up to the end of its clause, covers nothing, unless the negation is part of an accepted
     * phrase; and nothing is covered by clauses that all have their verbs negated. A mistake is asserted by a sentence that has
     * two thirds of its claim's telling words, with all its numbers, and is negated no differently.
     *
     * @param language of questions and replies, a BCP 47 tag such as {@code en}; negation is known in English alone
     */
    static Judge byPhrases(String language) {
        return new PhraseJudge(language);
    }
}
