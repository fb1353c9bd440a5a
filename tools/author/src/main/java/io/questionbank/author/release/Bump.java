package io.questionbank.author.release;

import java.util.Locale;

/** By how much a release's number grows, least first; what asks for which is in docs/format.md, "Versions". */
public enum Bump {
    /** Not at all: nothing changed. */
    NONE,
    /** The last number: other words, other sources. */
    PATCH,
    /** The middle number: something is new, and all that was there still means what it meant. */
    MINOR,
    /** The first number: an id is gone, or something is graded in another way. */
    MAJOR;

    /** {@return the larger of two} @param other the other */
    public Bump max(Bump other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
