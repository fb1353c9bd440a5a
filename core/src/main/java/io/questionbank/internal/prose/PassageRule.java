package io.questionbank.internal.prose;

import io.questionbank.internal.rules.CodedRule;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Scope;
import java.util.stream.Stream;

/** A rule that looks at one text at a time. */
interface PassageRule extends CodedRule {
    Stream<Finding> check(Passage passage);

    @Override
    default Stream<Finding> check(Scope scope) {
        return Passages.of(scope).flatMap(this::check);
    }
}
