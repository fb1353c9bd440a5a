package io.questionbank.model;

import java.util.Locale;

/**
 * What a question asks of the mind, lowest first: the cognitive processes of the revised Bloom taxonomy (Anderson and
 * Krathwohl, <i>A Taxonomy for Learning, Teaching, and Assessing</i>, 2001).
 */
public enum CognitiveLevel {
    /** Retrieve a fact. */
    REMEMBER,
    /** Explain it in other words. */
    UNDERSTAND,
    /** Carry out a procedure. */
    APPLY,
    /** Take something apart and say how the parts relate. */
    ANALYZE,
    /** Judge by criteria. */
    EVALUATE,
    /** Put parts together into something new. */
    CREATE;

    /** {@return the level as banks write it, such as {@code remember}} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
