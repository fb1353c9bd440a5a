package io.questionbank.internal.prose;

import io.questionbank.internal.markdown.MarkdownParts;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import java.util.stream.Stream;

/** The brief answer is too long for one breath, or the full one too short or too long. A formula is one word. */
final class UnusualLength implements PassageRule {
    private static final int MOST_IN_BRIEF = 60;
    private static final int LEAST_IN_FULL = 120;
    private static final int MOST_IN_FULL = 400;

    @Override
    public Code catalogued() {
        return Code.UNUSUAL_LENGTH;
    }

    @Override
    public boolean concerns(Passage passage) {
        return passage.kind() == Passage.Kind.BRIEF || passage.kind() == Passage.Kind.FULL;
    }

    @Override
    public Stream<Finding> check(Passage passage, MarkdownParts parts) {
        boolean brief = passage.kind() == Passage.Kind.BRIEF;
        int words = parts.words();
        if (words >= (brief ? 0 : LEAST_IN_FULL) && words <= (brief ? MOST_IN_BRIEF : MOST_IN_FULL)) {
            return Stream.empty();
        }
        return Stream.of(Finding.at(
                passage.place(),
                brief
                        ? "'brief' has " + words + " words; expected at most " + MOST_IN_BRIEF
                        : "'full' has " + words + " words; expected " + LEAST_IN_FULL + " to " + MOST_IN_FULL));
    }
}
