package io.questionbank.internal.prose;

import io.questionbank.internal.markdown.MarkdownParts;
import io.questionbank.internal.rules.Breach;
import io.questionbank.internal.rules.CodedRule;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Scope;
import java.util.List;
import java.util.stream.Stream;

/** A rule that looks at one text at a time. */
interface PassageRule extends CodedRule {
    /** {@return whether the text can break the rule at all: a quick look that spares parsing it} */
    boolean concerns(Passage passage);

    Stream<Finding> check(Passage passage, MarkdownParts parts);

    @Override
    default Stream<Finding> check(Scope scope) {
        return new PassageWalk().check(List.of(this), scope).map(Breach::finding);
    }
}
