package io.questionbank.internal.prose;

import io.questionbank.internal.markdown.MarkdownParts;
import io.questionbank.internal.rules.Where;
import io.questionbank.validate.Finding;
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

    /** {@return a finding about words of the text, or about all of it where they are not in it as they are} */
    Finding finding(String words, String message) {
        int at = source.indexOf(words);
        return at < 0 ? finding(message) : finding(message).about(source, at, at + words.length());
    }

    /** {@return a finding about a part of the text, which is that of its parts, but that they may have fewer images} */
    Finding finding(MarkdownParts parts, int start, int end, String message) {
        return finding(message).about(parts.source(), start, end);
    }

    Finding finding(String message) {
        return Finding.at(place(), message);
    }

    MarkdownParts parts() {
        return kind == Kind.PLAIN ? MarkdownParts.ofPlain(source) : MarkdownParts.of(source);
    }
}
