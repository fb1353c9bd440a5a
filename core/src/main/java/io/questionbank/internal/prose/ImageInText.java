package io.questionbank.internal.prose;

import io.questionbank.internal.markdown.MarkdownParts;
import io.questionbank.internal.text.Quote;
import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic.Fix;
import io.questionbank.validate.Finding;
import java.util.stream.Stream;

/** A text shows an image, of which only the text is left. */
final class ImageInText implements PassageRule {
    @Override
    public Code catalogued() {
        return Code.IMAGE_IN_TEXT;
    }

    @Override
    public boolean concerns(Passage passage) {
        return passage.source().contains("![");
    }

    @Override
    public Stream<Finding> check(Passage passage, MarkdownParts parts) {
        return parts.images().stream()
                .distinct()
                .map(address -> passage.finding(
                                address,
                                "the image " + Quote.of(address) + " is not shown; expected a text without images")
                        .withFix(Fix.advice("say in words what it shows")));
    }
}
