package io.questionbank.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.bank.QuestionBank;
import io.questionbank.load.BankLoader;
import io.questionbank.load.BankSource;
import io.questionbank.load.LoadResult;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import io.questionbank.validate.Diagnostic;
import io.questionbank.validate.Rules;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogBankTest {
    /** A hint, and none where the RNN bank is there too. */
    private static final String LINK_TO_ANOTHER_BANK = "absent-topic";

    private static final QuestionBank BANK = BankLoader.discovering().load().orThrow();

    @Test
    void keepsTheEditorialRules() {
        LoadResult source = BankLoader.of(BankSource.directory(Path.of("src/main/bank")))
                .with(Rules.editorial())
                .load()
                .strict();

        assertThat(source.diagnostics()).extracting(Diagnostic::code).containsOnly(LINK_TO_ANOTHER_BANK);
    }

    @Test
    void hasThirtyTopicsFromPythonToDeployment() {
        assertThat(BANK.everyTopic()).hasSize(30);
        assertThat(BANK.everyTopic().get(0).name()).isEqualTo("Python Basics");
        assertThat(BANK.everyTopic().get(29).name()).isEqualTo("MLOps & Deployment");
    }

    @Test
    void everyTopicSaysWhatItCoversAndHowHardItIs() {
        assertThat(BANK.everyTopic()).allSatisfy(topic -> {
            assertThat(topic.summary()).isPresent();
            assertThat(topic.difficulty()).isPresent();
            assertThat(topic.related()).isNotEmpty();
        });
    }

    @Test
    void catalogueOrderIsAnOrderToStudyIn() {
        assertThat(BANK.topicGraph().studyOrder(BANK.everyTopic())).isEqualTo(BANK.everyTopic());
    }

    @Test
    void leadsFromPythonToTransformers() {
        List<Topic> path = BANK.topicGraph().learningPath("python-basics", "transformers-attention");

        assertThat(path)
                .extracting(Topic::id)
                .extracting(TopicId::value)
                .containsExactly(
                        "python-basics",
                        "python-data-structures",
                        "numpy-fundamentals",
                        "pandas-basics",
                        "descriptive-statistics",
                        "inferential-statistics",
                        "supervised-ml-regression",
                        "supervised-ml-classification",
                        "deep-learning-fundamentals",
                        "transformers-attention");
    }

    @Test
    void hasTheQuestionsOfOneTopicAndPlansTheOthers() {
        assertThat(BANK.topics().available().list())
                .extracting(topic -> topic.id().value())
                .containsExactly("python-basics");
        assertThat(BANK.questions().in("python-basics").count()).isEqualTo(24);
    }

    @Test
    void everyQuestionShowsCode() {
        assertThat(BANK.questions().list())
                .allSatisfy(question -> assertThat(question.answer().code()).isNotEmpty());
    }
}
