package io.questionbank.internal.contents;

import io.questionbank.bank.BankInfo;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one or several banks hold, each id once. Topics and questions are numbered from 0 in catalogue order: topic by topic, and
 * as the topic lists its questions. Nothing in it ever changes.
 */
public interface Contents {
    /** What stands for a number where there is none. */
    int NONE = -1;

    /** {@return the banks, in the order they were joined} */
    List<BankInfo> banks();

    /** {@return the topics, planned ones included} */
    List<Topic> topics();

    /** {@return how many topics there are; a topic's number is less} */
    int topicCount();

    /** {@return the number of the topic with an id, or {@link #NONE}; any text may be asked for} */
    int topic(String id);

    /** {@return the id of a topic} */
    TopicId topicId(int topic);

    /** {@return whether a topic is announced and not written} */
    boolean isPlanned(int topic);

    /** {@return the bank that a topic comes from} */
    BankInfo bankOf(int topic);

    /** {@return the number of a topic's first question; of the topic after the last one, how many questions there are} */
    int firstQuestion(int topic);

    /** {@return the number of a question's topic} */
    default int topicOf(int number) {
        int low = 0;
        int high = topicCount();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (firstQuestion(middle) <= number) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** {@return how many questions there are, drafts and retired ones included; a question's number is less} */
    int size();

    /** {@return the number of the question with an id, or {@link #NONE}; any text may be asked for} */
    int number(String id);

    /** {@return the id of a question} */
    QuestionId id(int number);

    /** {@return a question} */
    Question question(int number);

    /** {@return the questions in their order, each looked at only when it is asked for} */
    default List<Question> questions() {
        return new QuestionList(this);
    }

    /** {@return the numbers of the questions that have a value, in a set of the caller's own} */
    BitSet having(Property property, String value);

    /** {@return the numbers of the questions that have one of several values, in a set of the caller's own} */
    default BitSet havingAny(Property property, Collection<String> values) {
        BitSet having = new BitSet(size());
        for (String value : values) {
            having.or(having(property, value));
        }
        return having;
    }

    /** {@return the values that questions have} */
    Set<String> values(Property property);

    /** {@return what the questions say, where that was kept} */
    Optional<Indexed> indexed();

    /** Recomputes every digest that was noted when the contents were written; a difference throws. */
    void verify();
}
