package io.questionbank.author.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GithubFormatTest {
    @Test
    void writesOneWorkflowCommandAProblem() {
        assertThat(new GithubFormat().format(Diagnostics.ALL)).isEqualTo("""
                        ::error file=bank/topics/a%2C b%25/q.yaml,line=9,endLine=9,col=5,endColumn=11,title=unknown-key::unknown key 'anwser': 100%25 wrong%0Adid you mean 'answer'?
                        ::warning file=bank/bank.yaml,line=2,endLine=4,title=duplicate-id::twice%0Adelete one%0Abank/topics/a, b%25/q.yaml:9:5: first found here
                        ::notice file=bank,title=of-my-own::missing
                        """);
    }

    @Test
    void writesNothingForNoProblems() {
        assertThat(new GithubFormat().format(List.of())).isEmpty();
    }
}
