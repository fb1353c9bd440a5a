package io.questionbank.internal.prose;

import io.questionbank.internal.batch.SideBySide;
import io.questionbank.internal.markdown.MarkdownParts;
import io.questionbank.internal.rules.Breach;
import io.questionbank.internal.rules.FinalQuestions;
import io.questionbank.internal.rules.Walk;
import io.questionbank.validate.Scope;
import java.util.List;
import java.util.stream.Stream;

/** Goes through all texts once, and parses each once at most. */
final class PassageWalk implements Walk<PassageRule> {
    @Override
    public Class<PassageRule> kind() {
        return PassageRule.class;
    }

    @Override
    public Stream<Breach> check(List<PassageRule> rules, Scope scope) {
        return Stream.concat(
                SideBySide.flatMap(scope.bank().everyTopic(), topic -> check(rules, Passages.of(topic))),
                SideBySide.flatMap(FinalQuestions.of(scope).toList(), question -> check(rules, Passages.of(question))));
    }

    private static Stream<Breach> check(List<PassageRule> rules, List<Passage> passages) {
        return passages.stream().flatMap(passage -> check(rules, passage));
    }

    private static Stream<Breach> check(List<PassageRule> rules, Passage passage) {
        List<PassageRule> concerned =
                rules.stream().filter(rule -> rule.concerns(passage)).toList();
        if (concerned.isEmpty()) {
            return Stream.empty();
        }
        MarkdownParts parts = passage.parts();
        return concerned.stream().flatMap(rule -> rule.check(passage, parts).map(finding -> new Breach(rule, finding)));
    }
}
