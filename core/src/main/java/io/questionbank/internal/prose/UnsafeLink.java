package io.questionbank.internal.prose;

import io.questionbank.internal.markdown.LinkAddress;
import io.questionbank.internal.markdown.MarkdownParts;
import io.questionbank.internal.text.Quote;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import java.util.stream.Stream;

/** A link is relative or of a scheme that is not safe, so that only its text is shown. */
final class UnsafeLink implements PassageRule {
    @Override
    public Code catalogued() {
        return Code.UNSAFE_LINK;
    }

    @Override
    public boolean concerns(Passage passage) {
        return passage.source().indexOf(']') >= 0 || passage.source().indexOf('<') >= 0;
    }

    @Override
    public Stream<Finding> check(Passage passage, MarkdownParts parts) {
        return parts.links().stream()
                .distinct()
                .filter(address -> !LinkAddress.isSafe(address))
                .map(address -> passage.finding(
                        address,
                        "a link leads to " + Quote.of(address)
                                + ", so only its text is shown; expected an absolute address that begins with https://,"
                                + " http:// or mailto:"));
    }
}
