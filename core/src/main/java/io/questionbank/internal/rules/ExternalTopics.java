package io.questionbank.internal.rules;

import io.questionbank.bank.BankInfo;
import io.questionbank.bank.QuestionBank;
import io.questionbank.model.TopicId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The topics that each bank names as another's. */
final class ExternalTopics {
    private final QuestionBank bank;
    private final Map<String, Set<TopicId>> byBank = new HashMap<>();

    private ExternalTopics(QuestionBank bank) {
        this.bank = bank;
    }

    static ExternalTopics of(QuestionBank bank) {
        ExternalTopics topics = new ExternalTopics(bank);
        for (BankInfo info : bank.banks()) {
            topics.byBank.put(info.id(), new HashSet<>(info.external()));
        }
        return topics;
    }

    /** {@return whether the bank of a topic names another topic as external} */
    boolean names(TopicId from, TopicId target) {
        return byBank.get(bank.bankOf(from).id()).contains(target);
    }
}
