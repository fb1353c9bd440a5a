package io.questionbank.internal.prose;

import io.questionbank.internal.rules.Where;
import io.questionbank.internal.text.MarkdownParts;
import io.questionbank.validate.Place;

/** A text that learners read, and where it is. */
record Passage(Where where, String source, Kind kind) {
    /** What the text is. */
    enum Kind {
        /** No Markdown. */
        PLAIN,
        /** Markdown that need not be whole sentences, such as a choice. */
        PHRASE,
        /** Markdown that explains something in whole sentences. */
        EXPLANATION,
        /** The brief answer, an explanation. */
        BRIEF,
        /** The full answer, an explanation. */
        FULL;

        boolean explains() {
            return this != PLAIN && this != PHRASE;
        }
    }

    Place place() {
        return where.place();
    }

    MarkdownParts parts() {
        return kind == Kind.PLAIN ? MarkdownParts.ofPlain(source) : MarkdownParts.of(source);
    }
}
