package io.questionbank.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.load.BankLoader;
import io.questionbank.load.LoadResult;
import io.questionbank.model.Topic;
import io.questionbank.validate.Rules;
import org.junit.jupiter.api.Test;

class CatalogBankTest {
    @Test
    void isFoundAmongTheDependenciesWithThirtyPlannedTopics() {
        LoadResult found = BankLoader.discovering().load();

        assertThat(found.diagnostics()).isEmpty();
        assertThat(found.bank().everyTopic()).hasSize(30).allMatch(Topic::planned);
    }

    @Test
    void keepsTheEditorialRules() {
        assertThat(BankLoader.discovering().with(Rules.editorial()).load().diagnostics())
                .isEmpty();
    }

    @Test
    void beginsWithPythonAndEndsWithDeployment() {
        var topics = BankLoader.discovering().load().bank().everyTopic();

        assertThat(topics.get(0).name()).isEqualTo("Python Basics");
        assertThat(topics.get(29).name()).isEqualTo("MLOps & Deployment");
    }
}
