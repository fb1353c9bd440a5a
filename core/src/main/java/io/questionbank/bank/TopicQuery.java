package io.questionbank.bank;

import io.questionbank.model.Difficulty;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question to a bank about its topics: steps that narrow them, then an end step that fetches them.
 *
 * <pre>{@code
 * List<Topic> next = bank.topics().requiring("pandas-basics").atMost(Difficulty.INTERMEDIATE).list();
 * }</pre>
 *
 * <p>Each step returns a new query and leaves this one as it is. Topics come in catalogue order unless a step asks for another,
 * planned ones among them. No step reads a question. A topic or tag the bank does not have matches nothing; {@link #explain()}
 * says so, and what it may have meant.
 */
public final class TopicQuery {
    private record Narrowing(
            String text, UnaryOperator<Stream<Topic>> leaves, Function<QuestionBank, Optional<String>> doubt) {}

    private final QuestionBank bank;
    private final List<Narrowing> steps;

    TopicQuery(QuestionBank bank) {
        this(bank, List.of());
    }

    private TopicQuery(QuestionBank bank, List<Narrowing> steps) {
        this.bank = bank;
        this.steps = steps;
    }

    /**
     * {@return a query for those whose questions may carry all of these tags}
     *
     * @param tags at least one, such as {@code lstm}
     */
    public TopicQuery tagged(String... tags) {
        Set<String> wanted = Arguments.atLeastOne("tag", tags);
        return naming(
                Vocabulary.TAG,
                wanted,
                "tagged " + String.join(" and ", wanted),
                topics -> topics.filter(topic -> topic.tags().containsAll(wanted)));
    }

    /**
     * {@return a query for those of one of these difficulties; a planned topic may have none yet}
     *
     * @param difficulties at least one
     */
    public TopicQuery difficulty(Difficulty... difficulties) {
        Set<Difficulty> wanted = Arguments.atLeastOne("difficulty", difficulties);
        String text =
                "of difficulty " + wanted.stream().map(Difficulty::toString).collect(Collectors.joining(" or "));
        return keeping(
                text, topic -> topic.difficulty().filter(wanted::contains).isPresent());
    }

    /**
     * {@return a query for those of this difficulty or a higher one}
     *
     * @param lowest the easiest level wanted
     */
    public TopicQuery atLeast(Difficulty lowest) {
        Objects.requireNonNull(lowest, "lowest");
        return keeping(
                "at least " + lowest,
                topic -> topic.difficulty()
                        .filter(difficulty -> difficulty.compareTo(lowest) >= 0)
                        .isPresent());
    }

    /**
     * {@return a query for those of this difficulty or a lower one}
     *
     * @param highest the hardest level wanted
     */
    public TopicQuery atMost(Difficulty highest) {
        Objects.requireNonNull(highest, "highest");
        return keeping(
                "at most " + highest,
                topic -> topic.difficulty()
                        .filter(difficulty -> difficulty.compareTo(highest) <= 0)
                        .isPresent());
    }

    /**
     * {@return a query for those that require a topic, directly or by way of others: what to learn after it}
     *
     * @param topic such as {@code pandas-basics}
     */
    public TopicQuery requiring(String topic) {
        return among("requiring " + topic, topic, (graph, id) -> graph.requiring(id));
    }

    /**
     * {@return a query for those that require a topic, as {@link #requiring(String)}}
     *
     * @param topic the id of a topic
     */
    public TopicQuery requiring(TopicId topic) {
        return requiring(topic.value());
    }

    /**
     * {@return a query for those that a topic requires, directly or by way of others: what to learn before it}
     *
     * @param topic such as {@code transformers-attention}
     */
    public TopicQuery leadingTo(String topic) {
        return among("leading to " + topic, topic, (graph, id) -> graph.leadingTo(id));
    }

    /**
     * {@return a query for those that a topic requires, as {@link #leadingTo(String)}}
     *
     * @param topic the id of a topic
     */
    public TopicQuery leadingTo(TopicId topic) {
        return leadingTo(topic.value());
    }

    /**
     * {@return a query for those that a topic calls related, or that call it so}
     *
     * @param topic such as {@code rnn-sequences}
     */
    public TopicQuery relatedTo(String topic) {
        Objects.requireNonNull(topic, "topic");
        Set<TopicId> named =
                bank.topic(topic).map(known -> Set.copyOf(known.related())).orElse(Set.of());
        return naming(
                Vocabulary.TOPIC,
                Set.of(topic),
                "related to " + topic,
                topics -> topics.filter(other -> named.contains(other.id())
                        || other.related().stream().anyMatch(id -> id.value().equals(topic))));
    }

    /**
     * {@return a query for those that a topic calls related, as {@link #relatedTo(String)}}
     *
     * @param topic the id of a topic
     */
    public TopicQuery relatedTo(TopicId topic) {
        return relatedTo(topic.value());
    }

    /** {@return a query for those that are announced and have no questions yet} */
    public TopicQuery planned() {
        return keeping("planned", Topic::planned);
    }

    /** {@return a query for those that have questions} */
    public TopicQuery available() {
        return keeping("available", topic -> !topic.planned());
    }

    /**
     * {@return a query for those that fit a text by their names, tags and summaries, best first}
     *
     * @param text what somebody typed, as in {@link QuestionBank#search(String, int)}
     */
    public TopicQuery matching(String text) {
        Objects.requireNonNull(text, "text");
        return then(new Narrowing(
                "matching '" + text + "'",
                topics -> TopicSearch.matching(text, topics.toList(), bank),
                ignored -> Optional.empty()));
    }

    /** {@return what the query finds, as an immutable list} */
    public List<Topic> list() {
        return stream().toList();
    }

    /** {@return what the query finds, as a sequential stream} */
    public Stream<Topic> stream() {
        Stream<Topic> topics = bank.everyTopic().stream();
        for (Narrowing step : steps) {
            topics = step.leaves().apply(topics);
        }
        return topics;
    }

    /** {@return the first that the query finds, if there is one} */
    public Optional<Topic> first() {
        return stream().findFirst();
    }

    /** {@return how many the query finds} */
    public long count() {
        return stream().count();
    }

    /** {@return how many topics each step leaves, a line each, and what is unknown or may be misspelt in it} */
    public String explain() {
        List<Topic> left = bank.everyTopic();
        Explanation explanation = new Explanation("topics", left.size());
        for (Narrowing step : steps) {
            left = step.leaves().apply(left.stream()).toList();
            explanation.add(step.text(), left.size(), step.doubt().apply(bank));
        }
        return explanation.toString();
    }

    /** {@return the query as a sentence, such as {@code topics tagged lstm, at most intermediate}} */
    @Override
    public String toString() {
        return Stream.concat(
                        Stream.of("topics"),
                        Stream.of(steps.stream().map(Narrowing::text).collect(Collectors.joining(", ")))
                                .filter(text -> !text.isEmpty()))
                .collect(Collectors.joining(" "));
    }

    /** Finds topics by where they stand in the graph. */
    private interface Reach {
        Set<TopicId> of(TopicGraph graph, TopicId topic);
    }

    private TopicQuery among(String text, String topic, Reach reach) {
        Objects.requireNonNull(topic, "topic");
        return naming(Vocabulary.TOPIC, Set.of(topic), text, topics -> {
            Set<TopicId> wanted = bank.topic(topic)
                    .map(known -> reach.of(bank.topicGraph(), known.id()))
                    .orElse(Set.of());
            return topics.filter(other -> wanted.contains(other.id()));
        });
    }

    private TopicQuery keeping(String text, Predicate<Topic> wanted) {
        return then(new Narrowing(text, topics -> topics.filter(wanted), ignored -> Optional.empty()));
    }

    private TopicQuery naming(
            Vocabulary of, Collection<String> names, String text, UnaryOperator<Stream<Topic>> leaves) {
        return then(new Narrowing(text, leaves, asked -> of.doubt(names, asked)));
    }

    private TopicQuery then(Narrowing step) {
        return new TopicQuery(
                bank, Stream.concat(steps.stream(), Stream.of(step)).toList());
    }
}
