package io.questionbank.internal.editorial;

import io.questionbank.internal.rules.CodedRule;
import io.questionbank.model.Question;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Scope;
import java.util.Set;
import java.util.stream.Stream;

/** A question carries a tag that is not among its topic's. */
final class UnknownTag implements CodedRule {
    private static final TopicWords TAGS =
            new TopicWords("tag", "tags", topic -> Set.copyOf(topic.tags()), Question::tags);

    @Override
    public Code catalogued() {
        return Code.UNKNOWN_TAG;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        return TAGS.unknown(scope);
    }
}
