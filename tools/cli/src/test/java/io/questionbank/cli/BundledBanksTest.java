package io.questionbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.bank.QuestionBank;
import io.questionbank.load.BankLoader;
import io.questionbank.load.LoadResult;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The banks that come with the tool, side by side. */
class BundledBanksTest {
    private static final LoadResult LOADED = BankLoader.discovering().load();

    private final QuestionBank bank = LOADED.orThrow();

    @Test
    void areOneBankOfThirtyOneTopicsWhoseLinksAllLeadSomewhere() {
        assertThat(LOADED.diagnostics()).isEmpty();
        assertThat(bank.everyTopic())
                .hasSize(31)
                .allSatisfy(topic -> assertThat(Stream.concat(topic.prerequisites().stream(), topic.related().stream()))
                        .allSatisfy(link -> assertThat(bank.topic(link)).isPresent()));
    }

    @Test
    void leadFromATopicOfOneToATopicOfTheOther() {
        assertThat(bank.topicGraph().learningPath("python-basics", "rnn-sequences"))
                .extracting(Topic::id)
                .startsWith(TopicId.of("python-basics"))
                .contains(TopicId.of("deep-learning-fundamentals"))
                .endsWith(TopicId.of("rnn-sequences"));
        assertThat(bank.topics().relatedTo("rnn-sequences").list())
                .extracting(topic -> topic.id().value())
                .contains("transformers-attention", "time-series-forecasting", "nlp-hugging-face");
    }
}
