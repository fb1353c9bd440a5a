package io.questionbank.internal.prose;

import io.questionbank.internal.markdown.MarkdownParts;
import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic.Fix;
import io.questionbank.validate.Finding;
import java.util.stream.Stream;

/** A block of code has no closing fence, so that it takes in what follows. */
final class UnclosedFence implements PassageRule {
    @Override
    public Code catalogued() {
        return Code.UNCLOSED_FENCE;
    }

    @Override
    public boolean concerns(Passage passage) {
        return passage.source().contains("```") || passage.source().contains("~~~");
    }

    @Override
    public Stream<Finding> check(Passage passage, MarkdownParts parts) {
        return parts.unclosedFences() == 0
                ? Stream.empty()
                : Stream.of(passage.finding("a block of code has no closing fence; expected a line like its first")
                        .withFix(Fix.advice("close it")));
    }
}
