package io.questionbank.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.model.QuestionId;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final Finding FINDING =
            Finding.at(Place.of(QuestionId.of("git/commit")).at("prompt"), "is wrong");

    @Test
    void wordsAreToldFromTheSameWordsBefore() {
        String text = "`\\n` is code, \\n is not.";
        assertThat(FINDING.about(text, 14, 16).part()).contains(new Finding.Part("\\n", 1));
        assertThat(FINDING.about(text, 1, 3).part()).contains(new Finding.Part("\\n", 0));
    }

    @Test
    void ofAPartOfSeveralLinesTheFirstCounts() {
        assertThat(FINDING.about("one\ntwo\nthree", 4, 13).part()).contains(new Finding.Part("two", 0));
    }

    @Test
    void aPartWithoutWordsIsTheWholeText() {
        assertThat(FINDING.about("one\n\ntwo", 4, 5)).isEqualTo(FINDING);
        assertThat(FINDING.about("", 0, 0)).isEqualTo(FINDING);
    }
}
