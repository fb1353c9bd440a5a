package io.questionbank.internal.prose;

import io.questionbank.internal.markdown.MarkdownParts;
import io.questionbank.internal.text.Quote;
import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic.Fix;
import io.questionbank.validate.Finding;
import java.util.stream.Stream;

/** A text holds HTML, which is shown as it is written. */
final class RawHtml implements PassageRule {
    @Override
    public Code catalogued() {
        return Code.RAW_HTML;
    }

    @Override
    public boolean concerns(Passage passage) {
        return passage.source().indexOf('<') >= 0;
    }

    @Override
    public Stream<Finding> check(Passage passage, MarkdownParts parts) {
        return parts.html().stream()
                .limit(1)
                .map(tag -> passage.finding(
                                tag, Quote.of(tag) + " is HTML, which is shown as it is written; expected Markdown")
                        .withFix(Fix.advice("put it between backticks if it is code")));
    }
}
