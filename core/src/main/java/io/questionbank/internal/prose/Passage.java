package io.questionbank.internal.prose;

import io.questionbank.internal.text.MarkdownParts;
import io.questionbank.validate.Place;

/** A text that learners read, and where it is. */
record Passage(Place place, String source, Kind kind) {
    /** What the text is. */
    enum Kind {
        /** No Markdown. */
        PLAIN,
        /** Markdown that need not be whole sentences, such as a choice. */
        PHRASE,
        /** Markdown that explains something in whole sentences. */
        EXPLANATION
    }

    MarkdownParts parts() {
        return kind == Kind.PLAIN ? MarkdownParts.ofPlain(source) : MarkdownParts.of(source);
    }
}
