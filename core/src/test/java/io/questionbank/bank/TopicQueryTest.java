package io.questionbank.bank;

import static io.questionbank.bank.SampleTopics.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.questionbank.model.Difficulty;
import io.questionbank.model.TopicId;
import org.junit.jupiter.api.Test;

class TopicQueryTest {
    private final TopicQuery topics = SampleTopics.bank().topics();

    @Test
    void findsAllTopicsInCatalogueOrder() {
        assertThat(ids(topics.list()))
                .containsExactly("attention", "git", "python", "networks", "numpy", "pandas", "sql");
        assertThat(topics.count()).isEqualTo(7);
        assertThat(topics.first().orElseThrow().name()).isEqualTo("Attention");
        assertThat(topics.list()).isUnmodifiable();
    }

    @Test
    void findsThoseWithAllTheTags() {
        assertThat(ids(topics.tagged("language").list())).containsExactly("python", "numpy");
        assertThat(ids(topics.tagged("language", "arrays").list())).containsExactly("numpy");
        assertThatThrownBy(topics::tagged)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no tag is given; expected at least one");
    }

    @Test
    void findsThoseOfADifficultyWhichAPlannedTopicMayLack() {
        assertThat(ids(topics.difficulty(Difficulty.BEGINNER, Difficulty.ADVANCED)
                        .list()))
                .containsExactly("attention", "git", "python", "networks");
        assertThat(ids(topics.atLeast(Difficulty.INTERMEDIATE).list()))
                .containsExactly("attention", "networks", "numpy", "pandas");
        assertThat(ids(topics.atMost(Difficulty.INTERMEDIATE).list()))
                .containsExactly("git", "python", "numpy", "pandas");
    }

    @Test
    void findsWhatATopicRequiresAndWhatRequiresItByWayOfOthersToo() {
        assertThat(ids(topics.leadingTo("attention").list())).containsExactly("python", "networks", "numpy");
        assertThat(ids(topics.requiring(TopicId.of("python")).list()))
                .containsExactly("attention", "networks", "numpy", "pandas");
        assertThat(topics.leadingTo(TopicId.of("git")).list()).isEmpty();
    }

    @Test
    void findsRelatedTopicsWhicheverOfTheTwoSaysSo() {
        assertThat(ids(topics.relatedTo("sql").list())).containsExactly("pandas");
        assertThat(ids(topics.relatedTo(TopicId.of("pandas")).list())).containsExactly("sql");
        assertThat(ids(topics.relatedTo("rnn").list()))
                .as("a topic of another bank")
                .containsExactly("attention");
    }

    @Test
    void tellsPlannedTopicsFromThoseWithQuestions() {
        assertThat(ids(topics.planned().list())).containsExactly("sql");
        assertThat(topics.available().count()).isEqualTo(6);
    }

    @Test
    void ranksWhatFitsAText() {
        assertThat(ids(topics.matching("neural network").list())).startsWith("networks");
        assertThat(ids(topics.matching("arrays").stream())).containsExactly("numpy");
        assertThat(topics.matching("zoology").list()).isEmpty();
        assertThat(ids(topics.atMost(Difficulty.BEGINNER).matching("python").list()))
                .containsExactly("python");
    }

    @Test
    void branchesWithoutChangingTheQueryItCameFrom() {
        TopicQuery beginner = topics.difficulty(Difficulty.BEGINNER);

        assertThat(beginner.tagged("language").count()).isEqualTo(1);
        assertThat(beginner.count()).isEqualTo(2);
    }

    @Test
    void saysWhatItAsks() {
        assertThat(topics.tagged("arrays", "language")
                        .atMost(Difficulty.BEGINNER)
                        .matching("numpy"))
                .hasToString("topics tagged arrays and language, at most beginner, matching 'numpy'");
        assertThat(topics.requiring("python")
                        .leadingTo("attention")
                        .relatedTo("rnn")
                        .planned()
                        .available())
                .hasToString("topics requiring python, leading to attention, related to rnn, planned, available");
        assertThat(topics).hasToString("topics");
    }

    @Test
    void explainsWhatEachStepLeavesAndWhatMayBeMisspelt() {
        assertThat(topics.available().requiring("pythn").explain()).isEqualTo("""
                        topics                           7
                          available                      6
                          requiring pythn                0   <- nothing is left from here on: no topic 'pythn' (did you mean 'python'?)""");
    }
}
