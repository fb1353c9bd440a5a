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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What rules look at: a bank, and the ids it announces though they could not be loaded. A link to one of those is not
 * broken; what broke it has been reported already.
 */
public final class Scope {
    /** Where a bank was read from. */
    public interface Origin {
        /** The origin of banks made in code: nothing is missing, and places are names of items. */
        Origin CODE = new Origin() {
            @Override
            public boolean whole(Place place) {
                return true;
            }

            @Override
            public SourceSpan locate(Place place, Optional<Finding.Part> part) {
                return SourceSpan.unpositioned(place.toString());
            }
        };

        /**
         * {@return whether all that is written at a place could be loaded}
         *
         * @param place of the bank
         */
        boolean whole(Place place);

        /**
         * {@return where a place is written}
         *
         * @param place of the bank
         * @param part of the text that is written there
         */
        SourceSpan locate(Place place, Optional<Finding.Part> part);
    }

    private final QuestionBank bank;
    private final Set<TopicId> topics;
    private final Set<QuestionId> questions;

    private final Origin origin;
    private final Map<String, VerifiedCode> verified;
    private final Map<Class<?>, Object> facts = new ConcurrentHashMap<>();

    private Scope(
            QuestionBank bank,
            Set<TopicId> topics,
            Set<QuestionId> questions,
            Origin origin,
            Map<String, VerifiedCode> verified) {
        this.bank = bank;
        this.topics = topics;
        this.questions = questions;
        this.origin = origin;
        this.verified = Map.copyOf(verified);
    }

    /**
     * {@return the scope of a bank that is whole}
     *
     * @param bank the bank
     */
    public static Scope of(QuestionBank bank) {
        return of(bank, Set.of(), Set.of(), Origin.CODE);
    }

    /**
     * {@return the scope of a bank of which some things could not be loaded}
     *
     * @param bank what could be loaded
     * @param announcedTopics the topics that were to be loaded; those that were are no matter
     * @param announcedQuestions the questions that were to be loaded and that no topic of the bank lists
     * @param origin where it was loaded from
     */
    public static Scope of(
            QuestionBank bank, Set<TopicId> announcedTopics, Set<QuestionId> announcedQuestions, Origin origin) {
        Objects.requireNonNull(bank, "bank");
        Objects.requireNonNull(origin, "origin");
        Set<TopicId> topics = new HashSet<>(announcedTopics);
        Set<QuestionId> questions = new HashSet<>(announcedQuestions);
        for (Topic topic : bank.everyTopic()) {
            topics.add(topic.id());
            questions.addAll(topic.questions());
        }
        bank.everyQuestion().forEach(q -> questions.add(q.id()));
        return new Scope(bank, topics, questions, origin, Map.of());
    }

    /**
     * {@return this scope, in which it is known what code was run}
     *
     * @param byBank the code of each bank that was run, by the bank's id; of other banks nothing is known
     */
    public Scope withVerifiedCode(Map<String, VerifiedCode> byBank) {
        return new Scope(bank, topics, questions, origin, byBank);
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
     * {@return what several rules need to know of the bank, worked out when the first of them asks}
     *
     * @param <T> what it is
     * @param kind its class, one for each thing to know
     * @param workingOut makes it; asks for no other fact
     */
    public <T> T fact(Class<T> kind, Function<Scope, T> workingOut) {
        return kind.cast(facts.computeIfAbsent(kind, k -> workingOut.apply(this)));
    }

    /**
     * {@return whether all that is written at a place could be loaded: a list that lacks the entries that are faulty says
     * nothing of what is not in it}
     *
     * @param place of the bank
     */
    public boolean whole(Place place) {
        return origin.whole(place);
    }

    SourceSpan locate(Place place, Optional<Finding.Part> part) {
        return origin.locate(place, part);
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
