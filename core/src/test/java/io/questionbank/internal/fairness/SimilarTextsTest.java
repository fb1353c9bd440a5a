package io.questionbank.internal.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.internal.search.Terms;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SimilarTextsTest {
    private static Map<String, String> alike(String... texts) {
        return new SimilarTexts<>(List.of(texts), text -> text, text -> text, Terms.of("en"))
                .likeEarlier((here, earlier) -> true);
    }

    @Test
    void inflectionOrderAndSmallWordsDoNotCount() {
        assertThat(alike("How do gates stop vanishing gradients?", "Why does a gate stop gradients from vanishing?"))
                .hasSize(1);
    }

    @Test
    void anotherSubjectIsAnotherQuestion() {
        assertThat(alike(
                        "What is an LSTM?",
                        "What is a GRU?",
                        "What does the forget gate do?",
                        "What does the input gate do?"))
                .isEmpty();
    }

    @Test
    void oneWordOfManyMayDiffer() {
        assertThat(alike(
                        "Derive the parameter count of one LSTM layer with bias, hidden and input size given",
                        "Derive the parameter count of one GRU layer with bias, hidden and input size given"))
                .hasSize(1);
    }
}
