package io.questionbank.bank;

import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one or several banks hold, each id once, in catalogue order.
 *
 * @param banks in the order they were joined
 * @param owners the bank that each topic comes from
 * @param topics planned ones included
 * @param questions topic by topic, and as the topic lists them; drafts and retired ones included
 */
record Contents(List<BankInfo> banks, Map<TopicId, BankInfo> owners, List<Topic> topics, List<Question> questions) {
    static final Contents NONE = new Contents(List.of(), Map.of(), List.of(), List.of());

    Contents {
        banks = List.copyOf(banks);
        owners = Map.copyOf(owners);
        topics = List.copyOf(topics);
        questions = inOrder(topics, questions);
    }

    static Contents of(BankInfo bank, List<Topic> topics, List<Question> questions) {
        Map<TopicId, BankInfo> owners = new HashMap<>();
        for (Topic topic : topics) {
            if (owners.put(topic.id(), bank) != null) {
                throw twice("topic", topic.id(), bank);
            }
        }
        Set<QuestionId> seen = new HashSet<>();
        for (Question question : questions) {
            if (!owners.containsKey(question.id().topic())) {
                throw new IllegalArgumentException("question '" + question.id() + "' has no topic in bank "
                        + bank.label() + "; expected its topic among the topics given");
            }
            if (!seen.add(question.id())) {
                throw twice("question", question.id(), bank);
            }
        }
        return new Contents(List.of(bank), owners, topics, questions);
    }

    Contents and(Contents other) {
        requireOtherBanks(other);
        Map<TopicId, BankInfo> owned = new HashMap<>(owners);
        Map<TopicId, Topic> merged = new LinkedHashMap<>();
        topics.forEach(topic -> merged.put(topic.id(), topic));
        for (Topic topic : other.topics) {
            TopicId id = topic.id();
            Topic mine = merged.get(id);
            if (mine != null && mine.planned() == topic.planned()) {
                throw inBoth(
                        "topic",
                        id,
                        owners.get(id),
                        other.owners.get(id),
                        "it in one of them, or planned in one and full in the other");
            }
            if (mine == null || mine.planned()) {
                merged.put(id, topic);
                owned.put(id, other.owners.get(id));
            }
        }
        requireOtherQuestions(other);
        return new Contents(
                join(banks, other.banks), owned, List.copyOf(merged.values()), join(questions, other.questions));
    }

    private void requireOtherBanks(Contents other) {
        for (BankInfo theirs : other.banks) {
            for (BankInfo mine : banks) {
                if (mine.id().equals(theirs.id())) {
                    throw new IllegalArgumentException("bank '" + mine.id() + "' comes twice, as " + mine.label()
                            + " and as " + theirs.label() + "; expected each bank once");
                }
            }
        }
    }

    private void requireOtherQuestions(Contents other) {
        Set<QuestionId> mine = new HashSet<>();
        questions.forEach(question -> mine.add(question.id()));
        for (Question question : other.questions) {
            QuestionId id = question.id();
            if (mine.contains(id)) {
                throw inBoth("question", id, owners.get(id.topic()), other.owners.get(id.topic()), "it in one of them");
            }
        }
    }

    private static List<Question> inOrder(List<Topic> topics, List<Question> questions) {
        Map<TopicId, Map<QuestionId, Question>> byTopic = new HashMap<>();
        for (Question question : questions) {
            byTopic.computeIfAbsent(question.id().topic(), id -> new LinkedHashMap<>())
                    .put(question.id(), question);
        }
        List<Question> ordered = new ArrayList<>(questions.size());
        for (Topic topic : topics) {
            Map<QuestionId, Question> left = byTopic.getOrDefault(topic.id(), new HashMap<>());
            for (QuestionId listed : topic.questions()) {
                Question question = left.remove(listed);
                if (question != null) {
                    ordered.add(question);
                }
            }
            ordered.addAll(left.values());
        }
        return List.copyOf(ordered);
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static IllegalArgumentException twice(String kind, Object id, BankInfo bank) {
        return new IllegalArgumentException(
                kind + " '" + id + "' is twice in bank " + bank.label() + "; expected each id once");
    }

    private static IllegalArgumentException inBoth(
            String kind, Object id, BankInfo first, BankInfo second, String expected) {
        return new IllegalArgumentException(kind + " '" + id + "' is both in bank " + first.label() + " and in bank "
                + second.label() + "; expected " + expected);
    }
}
