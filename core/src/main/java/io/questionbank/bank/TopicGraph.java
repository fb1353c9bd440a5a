package io.questionbank.bank;

import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the topics of a bank ask their learners to know before: topics as nodes, prerequisites as edges.
 *
 * <pre>{@code
 * TopicGraph graph = bank.topicGraph();
 * List<Topic> path = graph.learningPath("python-basics", "transformers-attention");
 * }</pre>
 *
 * <p>Prerequisites that the bank does not have are left out. Every result depends on the topics and their catalogue order alone.
 */
public final class TopicGraph {
    private final QuestionBank bank;
    private final Map<TopicId, List<TopicId>> needed = new LinkedHashMap<>();
    private final Map<TopicId, List<TopicId>> unlocked = new LinkedHashMap<>();

    TopicGraph(QuestionBank bank) {
        this.bank = bank;
        for (Topic topic : bank.everyTopic()) {
            needed.put(topic.id(), new ArrayList<>());
            unlocked.put(topic.id(), new ArrayList<>());
        }
        for (Topic topic : bank.everyTopic()) {
            for (TopicId prerequisite : topic.prerequisites()) {
                if (needed.containsKey(prerequisite)) {
                    needed.get(topic.id()).add(prerequisite);
                    unlocked.get(prerequisite).add(topic.id());
                }
            }
        }
    }

    /**
     * {@return what to learn to get from one topic to another, in study order: both ends, and between them all that the goal
     * requires and the start does not; empty where the start is no prerequisite of the goal, not even by way of others}
     *
     * @param from what the learner begins with; what it requires counts as known
     * @param to the goal
     * @throws UnknownIdException if the bank lacks one of the two
     */
    public List<Topic> learningPath(TopicId from, TopicId to) {
        Topic start = bank.requireTopic(from);
        Topic goal = bank.requireTopic(to);
        Set<TopicId> open = leadingTo(to);
        if (!open.contains(from) || from.equals(to)) {
            return List.of();
        }
        open.removeAll(leadingTo(from));
        open.remove(from);
        open.remove(to);
        Stream<Topic> between = studyOrder(topics(open)).stream();
        return Stream.of(Stream.of(start), between, Stream.of(goal))
                .flatMap(Function.identity())
                .toList();
    }

    /**
     * {@return what to learn to get from one topic to another, as {@link #learningPath(TopicId, TopicId)}}
     *
     * @param from such as {@code python-basics}
     * @param to such as {@code transformers-attention}
     * @throws UnknownIdException if the bank lacks one of the two
     */
    public List<Topic> learningPath(String from, String to) {
        return learningPath(bank.requireTopic(from).id(), bank.requireTopic(to).id());
    }

    /**
     * {@return topics in an order to study them: catalogue order, but that each comes after those among them that it requires,
     * directly or by way of others. Where topics require each other in a circle, the circle is broken at its first in catalogue
     * order}
     *
     * @param topics of this bank, in any order
     */
    public List<Topic> studyOrder(Collection<Topic> topics) {
        Set<TopicId> wanted = topics.stream().map(Topic::id).collect(Collectors.toSet());
        return order().stream().filter(wanted::contains).map(bank::requireTopic).toList();
    }

    /**
     * {@return the graph as a Mermaid flowchart, for a README or a page: an arrow leads from a prerequisite to the topic that
     * requires it, and planned topics are dashed}
     *
     * @see <a href="https://mermaid.js.org/syntax/flowchart.html">Mermaid, flowcharts</a>
     */
    public String mermaid() {
        List<String> lines = new ArrayList<>(List.of("flowchart LR"));
        Map<TopicId, String> nodes = new LinkedHashMap<>();
        for (Topic topic : bank.everyTopic()) {
            String node = "t" + (nodes.size() + 1);
            nodes.put(topic.id(), node);
            String label = topic.name().replace("#", "#35;").replace("\"", "#quot;");
            lines.add("    " + node + "[\"" + label + "\"]" + (topic.planned() ? ":::planned" : ""));
        }
        unlocked.forEach((topic, next) ->
                next.forEach(after -> lines.add("    " + nodes.get(topic) + " --> " + nodes.get(after))));
        lines.add("    classDef planned stroke-dasharray: 4");
        return String.join("\n", lines) + "\n";
    }

    /** {@return all that a topic requires, directly or by way of others} */
    Set<TopicId> leadingTo(TopicId topic) {
        return reached(topic, needed);
    }

    /** {@return all topics that require one, directly or by way of others} */
    Set<TopicId> requiring(TopicId topic) {
        return reached(topic, unlocked);
    }

    private static Set<TopicId> reached(TopicId start, Map<TopicId, List<TopicId>> edges) {
        Set<TopicId> reached = new HashSet<>();
        Deque<TopicId> open = new ArrayDeque<>(edges.getOrDefault(start, List.of()));
        while (!open.isEmpty()) {
            TopicId next = open.pop();
            if (reached.add(next)) {
                open.addAll(edges.get(next));
            }
        }
        return reached;
    }

    /** {@return all topics, depth first from each in catalogue order: a topic is done when its prerequisites are} */
    private Set<TopicId> order() {
        Set<TopicId> done = new LinkedHashSet<>();
        Set<TopicId> begun = new HashSet<>();
        Deque<TopicId> open = new ArrayDeque<>();
        for (TopicId root : needed.keySet()) {
            open.push(root);
            while (!open.isEmpty()) {
                TopicId top = open.peek();
                begun.add(top);
                List<TopicId> before = needed.get(top).stream()
                        .filter(id -> !begun.contains(id))
                        .toList();
                if (before.isEmpty()) {
                    done.add(open.pop());
                } else {
                    open.push(before.get(0));
                }
            }
        }
        return done;
    }

    private List<Topic> topics(Collection<TopicId> ids) {
        return ids.stream().map(bank::requireTopic).toList();
    }
}
