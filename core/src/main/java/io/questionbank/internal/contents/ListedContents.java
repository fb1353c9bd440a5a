package io.questionbank.internal.contents;

import io.questionbank.bank.BankInfo;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Contents that lie in memory whole. */
public final class ListedContents implements Contents {
    /** No bank at all. */
    public static final ListedContents EMPTY = new ListedContents(List.of(), List.of(), List.of(), List.of());

    private final List<BankInfo> banks;
    private final List<BankInfo> owners;
    private final List<Topic> topics;
    private final List<Question> questions;
    private final Map<String, Integer> topicNumbers = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] starts;
    private final Lazy<Map<Property, Map<String, BitSet>>> having = new Lazy<>(this::sort);

    /**
     * Contents of items whose ids are distinct.
     *
     * @param banks in the order they were joined
     * @param owners the bank of each topic
     * @param topics in catalogue order
     * @param questions of these topics, in any order
     */
    ListedContents(List<BankInfo> banks, List<BankInfo> owners, List<Topic> topics, List<Question> questions) {
        this.banks = List.copyOf(banks);
        this.owners = List.copyOf(owners);
        this.topics = List.copyOf(topics);
        CatalogueOrder order = CatalogueOrder.of(topics, questions);
        this.questions = order.questions();
        this.starts = order.starts();
        for (int topic = 0; topic < topics.size(); topic++) {
            topicNumbers.put(topics.get(topic).id().value(), topic);
        }
        for (int number = 0; number < this.questions.size(); number++) {
            numbers.put(this.questions.get(number).id().toString(), number);
        }
    }

    /**
     * {@return the contents of one bank}
     *
     * @throws IllegalArgumentException if an id comes twice, or a question has no topic
     */
    public static Contents of(BankInfo bank, List<Topic> topics, List<Question> questions) {
        DistinctIds.require(bank, topics, questions);
        return new ListedContents(List.of(bank), Collections.nCopies(topics.size(), bank), topics, questions);
    }

    /** {@return the same contents, in memory whole} */
    public static Contents copyOf(Contents contents) {
        if (contents instanceof ListedContents) {
            return contents;
        }
        List<BankInfo> owners = new ArrayList<>();
        for (int topic = 0; topic < contents.topicCount(); topic++) {
            owners.add(contents.bankOf(topic));
        }
        return new ListedContents(contents.banks(), owners, contents.topics(), contents.questions());
    }

    @Override
    public List<BankInfo> banks() {
        return banks;
    }

    @Override
    public List<Topic> topics() {
        return topics;
    }

    @Override
    public int topicCount() {
        return topics.size();
    }

    @Override
    public int topic(String id) {
        return topicNumbers.getOrDefault(id, NONE);
    }

    @Override
    public TopicId topicId(int topic) {
        return topics.get(topic).id();
    }

    @Override
    public boolean isPlanned(int topic) {
        return topics.get(topic).planned();
    }

    @Override
    public BankInfo bankOf(int topic) {
        return owners.get(topic);
    }

    @Override
    public int firstQuestion(int topic) {
        return starts[topic];
    }

    @Override
    public int size() {
        return questions.size();
    }

    @Override
    public int number(String id) {
        return numbers.getOrDefault(id, NONE);
    }

    @Override
    public QuestionId id(int number) {
        return questions.get(number).id();
    }

    @Override
    public Question question(int number) {
        return questions.get(number);
    }

    @Override
    public List<Question> questions() {
        return questions;
    }

    @Override
    public BitSet having(Property property, String value) {
        return (BitSet)
                having.get().get(property).getOrDefault(value, new BitSet()).clone();
    }

    @Override
    public Set<String> values(Property property) {
        return Collections.unmodifiableSet(having.get().get(property).keySet());
    }

    @Override
    public Optional<Indexed> indexed() {
        return Optional.empty();
    }

    /** What lies in memory cannot have been damaged on the way. */
    @Override
    public void verify() {}

    private Map<Property, Map<String, BitSet>> sort() {
        Map<Property, Map<String, BitSet>> sorted = new EnumMap<>(Property.class);
        for (Property property : Property.values()) {
            Map<String, BitSet> byValue = new TreeMap<>();
            for (int number = 0; number < questions.size(); number++) {
                int one = number;
                property.of(questions.get(number))
                        .forEach(value -> byValue.computeIfAbsent(value, key -> new BitSet())
                                .set(one));
            }
            sorted.put(property, byValue);
        }
        return sorted;
    }
}
