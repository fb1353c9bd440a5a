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
}
