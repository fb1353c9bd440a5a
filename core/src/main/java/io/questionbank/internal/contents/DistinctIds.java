package io.questionbank.internal.contents;

import io.questionbank.bank.BankInfo;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses what would make an id mean two things, and questions without a topic. */
final class DistinctIds {
    private DistinctIds() {}

    static void require(BankInfo bank, List<Topic> topics, List<Question> questions) {
        Set<TopicId> known = new HashSet<>();
        for (Topic topic : topics) {
            if (!known.add(topic.id())) {
                throw twice("topic", topic.id(), bank);
            }
        }
        Set<QuestionId> seen = new HashSet<>();
        for (Question question : questions) {
            if (!known.contains(question.id().topic())) {
                throw new IllegalArgumentException("question '" + question.id() + "' has no topic in bank "
                        + bank.label() + "; expected its topic among the topics given");
            }
            if (!seen.add(question.id())) {
                throw twice("question", question.id(), bank);
            }
        }
    }

    static void requireOtherBanks(Contents first, Contents second) {
        for (BankInfo theirs : second.banks()) {
            for (BankInfo mine : first.banks()) {
                if (mine.id().equals(theirs.id())) {
                    throw new IllegalArgumentException("bank '" + mine.id() + "' comes twice, as " + mine.label()
                            + " and as " + theirs.label() + "; expected each bank once");
                }
            }
        }
    }

    static void requireOtherQuestions(Contents first, Contents second) {
        for (int number = 0; number < second.size(); number++) {
            QuestionId id = second.id(number);
            if (first.number(id.toString()) != Contents.NONE) {
                String topic = id.topic().value();
                throw inBoth(
                        "question",
                        id,
                        first.bankOf(first.topic(topic)),
                        second.bankOf(second.topic(topic)),
                        "it in one of them");
            }
        }
    }

    static IllegalArgumentException inBoth(String kind, Object id, BankInfo first, BankInfo second, String expected) {
        return new IllegalArgumentException(kind + " '" + id + "' is both in bank " + first.label() + " and in bank "
                + second.label() + "; expected " + expected);
    }

    private static IllegalArgumentException twice(String kind, Object id, BankInfo bank) {
        return new IllegalArgumentException(
                kind + " '" + id + "' is twice in bank " + bank.label() + "; expected each id once");
    }
}
