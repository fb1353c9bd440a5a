package io.questionbank.validate;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.model.TopicId;
import io.questionbank.validate.Diagnostic.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagnosticTest {
    private static final Place TOPIC = Place.of(TopicId.of("git"));

    @Test
    void noPartOfAReportActsOnATerminal() {
        String hostile = "\u001B[31m\r\n\u202Etxt";
        Diagnostic diagnostic = new Diagnostic(
                "unlisted-file",
                Severity.ERROR,
                SourceSpan.unpositioned(hostile),
                hostile,
                Optional.of(Diagnostic.Fix.advice(hostile)),
                List.of(new Diagnostic.Related(SourceSpan.unpositioned(hostile), hostile)));
        assertThat(Diagnostic.Format.TEXT.format(List.of(diagnostic)))
                .doesNotContain("\u001B", "\r", "\u202E")
                .startsWith(
                        "\uFFFD[31m\uFFFD\uFFFD\uFFFDtxt: error: \uFFFD[31m\uFFFD\uFFFD\uFFFDtxt [unlisted-file]\n");
    }

    @Test
    void aFindingKeepsEveryRelatedPlace() {
        Finding finding = Finding.at(TOPIC, "here")
                .relatedTo(TOPIC.at("tags", 0), "first")
                .relatedTo(TOPIC.at("tags", 1), "second");
        assertThat(finding.related())
                .containsExactly(entry(TOPIC.at("tags", 0), "first"), entry(TOPIC.at("tags", 1), "second"));
    }
}
