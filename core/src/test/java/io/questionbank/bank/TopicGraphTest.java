package io.questionbank.bank;

import static io.questionbank.bank.SampleTopics.bank;
import static io.questionbank.bank.SampleTopics.ids;
import static io.questionbank.bank.SampleTopics.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.questionbank.model.Difficulty;
import io.questionbank.model.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TopicGraphTest {
    private final QuestionBank bank = bank();
    private final TopicGraph graph = bank.topicGraph();

    @Test
    void aLearningPathLeadsOverAllThatTheGoalRequires() {
        assertThat(ids(graph.learningPath("python", "attention")))
                .containsExactly("python", "numpy", "networks", "attention");
        assertThat(ids(graph.learningPath("networks", "attention"))).containsExactly("networks", "attention");
    }

    @Test
    void aLearningPathLeavesOutWhatTheStartRequires() {
        QuestionBank diamond =
                bank(plain("d", "b", "c"), plain("b", "a"), plain("c", "a"), plain("a", "z"), plain("z"));

        assertThat(ids(diamond.topicGraph().learningPath("a", "d"))).containsExactly("a", "b", "c", "d");
        assertThat(ids(diamond.topicGraph().learningPath("b", "d")))
                .as("c is not known to somebody who knows b")
                .containsExactly("b", "c", "d");
    }

    @Test
    void thereIsNoPathWhereTheStartDoesNotLeadToTheGoal() {
        assertThat(graph.learningPath("git", "attention")).isEmpty();
        assertThat(graph.learningPath("attention", "python")).isEmpty();
        assertThat(graph.learningPath("python", "python")).isEmpty();
    }

    @Test
    void aPathFromOrToAnUnknownTopicIsRefused() {
        assertThatThrownBy(() -> graph.learningPath("pythn", "attention"))
                .isInstanceOf(UnknownIdException.class)
                .hasMessageContaining("no topic 'pythn'")
                .hasMessageContaining("did you mean 'python'?");
        assertThatThrownBy(() -> graph.learningPath("python", "attentoin")).isInstanceOf(UnknownIdException.class);
    }

    @Test
    void studyOrderIsCatalogueOrderButForPrerequisites() {
        assertThat(ids(graph.studyOrder(bank.everyTopic())))
                .containsExactly("python", "numpy", "networks", "attention", "git", "pandas", "sql");
    }

    @Test
    void studyOrderKnowsOfWhatLiesBetweenTheTopicsGiven() {
        assertThat(ids(graph.studyOrder(Stream.of("attention", "git", "python")
                        .map(bank::requireTopic)
                        .toList())))
                .as("attention requires python by way of topics that were not given")
                .containsExactly("python", "attention", "git");
    }

    @Test
    void studyOrderEndsWhereTopicsRequireEachOtherInACircle() {
        QuestionBank circle = bank(plain("a", "c"), plain("b", "a"), plain("c", "b"), plain("d", "d"));

        assertThat(ids(circle.topicGraph().studyOrder(circle.everyTopic()))).containsExactly("b", "c", "a", "d");
        assertThat(ids(circle.topicGraph().learningPath("a", "c")))
                .startsWith("a")
                .endsWith("c");
    }

    @Test
    void everyTopicOfARandomGraphComesAfterItsPrerequisitesAndDoesNotDependOnTheOrderGiven() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<String> names = new ArrayList<>(
                    IntStream.range(0, 30).mapToObj(i -> "t" + i).toList());
            Topic[] topics = names.stream()
                    .map(name -> plain(name, earlier(names.indexOf(name), random)))
                    .toArray(Topic[]::new);
            Collections.shuffle(Arrays.asList(topics), random);
            QuestionBank all = bank(topics);
            List<Topic> given = new ArrayList<>(all.everyTopic());
            Collections.shuffle(given, random);

            List<Topic> order = all.topicGraph().studyOrder(given);

            assertThat(order).containsExactlyInAnyOrderElementsOf(given);
            assertThat(all.topicGraph().studyOrder(all.everyTopic())).isEqualTo(order);
            assertThat(order)
                    .allSatisfy(topic -> assertThat(ids(order).subList(0, order.indexOf(topic)))
                            .containsAll(topic.prerequisites().stream()
                                    .map(Object::toString)
                                    .toList()));
        }
    }

    private static String[] earlier(int index, Random random) {
        return IntStream.range(0, index)
                .filter(i -> random.nextInt(8) == 0)
                .mapToObj(i -> "t" + i)
                .toArray(String[]::new);
    }

    @Test
    void aChainOfManyTopicsIsOrdered() {
        Topic[] chain = IntStream.range(0, 20_000)
                .mapToObj(i -> i == 19_999 ? plain("t" + i) : plain("t" + i, "t" + (i + 1)))
                .toArray(Topic[]::new);
        QuestionBank deep = bank(chain);

        assertThat(deep.topicGraph().studyOrder(deep.everyTopic()).get(0).id()).hasToString("t19999");
    }

    @Test
    void drawsItselfForMermaid() {
        assertThat(graph.mermaid()).isEqualTo("""
                        flowchart LR
                            t1["Attention"]
                            t2["Git"]
                            t3["Python Basics"]
                            t4["Neural Networks"]
                            t5["NumPy"]
                            t6["Pandas"]
                            t7["SQL #quot;Basics#quot; #35;1"]:::planned
                            t3 --> t5
                            t4 --> t1
                            t5 --> t4
                            t5 --> t6
                            classDef planned stroke-dasharray: 4
                        """);
    }

    private static Topic plain(String id, String... needs) {
        return topic(id, id, Difficulty.BEGINNER, List.of(needs), List.of());
    }
}
