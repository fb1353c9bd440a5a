package io.questionbank.internal.prose;

import io.questionbank.internal.rules.CodedRule;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Scope;
import java.util.stream.Stream;

/** A rule that looks at one text at a time. */
interface PassageRule extends CodedRule {
    /** {@return whether a text can break the rule at all: a quick look that spares parsing it} */
    boolean concerns(String source);

    Stream<Finding> check(Passage passage);

    @Override
    default Stream<Finding> check(Scope scope) {
        return Passages.of(scope).filter(passage -> concerns(passage.source())).flatMap(this::check);
    }
}
