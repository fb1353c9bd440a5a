package io.questionbank.validate;

import io.questionbank.bank.BankInfo;
import io.questionbank.bank.QuestionBank;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What rules look at: a bank, and the ids it announces though they could not be loaded. A link to one of those is not
 * broken; what broke it has been reported already.
 */
public final class Scope {
    private final QuestionBank bank;
    private final Set<TopicId> topics;
    private final Set<QuestionId> questions;

    private final Predicate<Place> whole;
    private final Map<String, VerifiedCode> verified;

    private Scope(
            QuestionBank bank,
            Set<TopicId> topics,
            Set<QuestionId> questions,
            Predicate<Place> whole,
            Map<String, VerifiedCode> verified) {
        this.bank = bank;
        this.topics = topics;
        this.questions = questions;
        this.whole = whole;
        this.verified = Map.copyOf(verified);
    }

    /**
     * {@return the scope of a bank that is whole}
     *
     * @param bank the bank
     */
    public static Scope of(QuestionBank bank) {
        return of(bank, Set.of(), Set.of(), place -> true);
    }

    /**
     * {@return the scope of a bank of which some things could not be loaded}
     *
     * @param bank what could be loaded
     * @param announcedTopics the topics that were to be loaded; those that were are no matter
     * @param announcedQuestions the questions that were to be loaded and that no topic of the bank lists
     * @param whole whether all that is written at a place could be loaded
     */
    public static Scope of(
            QuestionBank bank,
            Set<TopicId> announcedTopics,
            Set<QuestionId> announcedQuestions,
            Predicate<Place> whole) {
        Objects.requireNonNull(bank, "bank");
        Objects.requireNonNull(whole, "whole");
        Set<TopicId> topics = new HashSet<>(announcedTopics);
        Set<QuestionId> questions = new HashSet<>(announcedQuestions);
        for (Topic topic : bank.topics()) {
            topics.add(topic.id());
            questions.addAll(topic.questions());
        }
        bank.everyQuestion().forEach(q -> questions.add(q.id()));
        return new Scope(bank, topics, questions, whole, Map.of());
    }

    /**
     * {@return this scope, in which it is known what code was run}
     *
     * @param byBank the code of each bank that was run, by the bank's id; of other banks nothing is known
     */
    public Scope withVerifiedCode(Map<String, VerifiedCode> byBank) {
        return new Scope(bank, topics, questions, whole, byBank);
    }

    /**
     * {@return the code of a bank that was run, where that is known; it is not of banks made in code, and where the file that
     * says so is broken}
     *
     * @param info of a bank in this scope
     */
    public Optional<VerifiedCode> verifiedCode(BankInfo info) {
        return Optional.ofNullable(verified.get(info.id()));
    }

    /** {@return the bank as far as it was loaded} */
    public QuestionBank bank() {
        return bank;
    }

    /**
     * {@return whether all that is written at a place could be loaded: a list that lacks the entries that are faulty says
     * nothing of what is not in it}
     *
     * @param place of the bank
     */
    public boolean whole(Place place) {
        return whole.test(place);
    }

    /**
     * {@return whether the bank has the topic or announces it}
     *
     * @param topic an id
     */
    public boolean announces(TopicId topic) {
        return topics.contains(topic);
    }

    /**
     * {@return whether the bank has the question or announces it; every question of a topic that could not be loaded counts
     * as announced}
     *
     * @param question an id
     */
    public boolean announces(QuestionId question) {
        return questions.contains(question)
                || topics.contains(question.topic())
                        && bank.topic(question.topic()).isEmpty();
    }

    /** {@return whether all that the bank announces was loaded: only then can a rule say that nothing leads to something} */
    public boolean whole() {
        return topics.stream().allMatch(topic -> bank.topic(topic).isPresent())
                && questions.stream()
                        .allMatch(question -> bank.question(question).isPresent());
    }
}
