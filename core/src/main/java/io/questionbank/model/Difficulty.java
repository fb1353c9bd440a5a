package io.questionbank.model;

import java.util.Locale;

/**
 * How hard a question is, easiest first; the levels of <a href="https://schema.org/educationalLevel">schema.org
 * educationalLevel</a>. Interviewers say junior, mid and senior.
 */
public enum Difficulty {
    /** What a junior should know. */
    BEGINNER,
    /** What someone with practice should know. */
    INTERMEDIATE,
    /** What tells a senior from the rest. */
    ADVANCED;

    /** {@return the level as banks write it, such as {@code beginner}} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
