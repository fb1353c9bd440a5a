package io.questionbank.author.release;

import java.util.Objects;

/**
 * One thing that a release changes.
 *
 * @param id of the bank, topic, question or exercise
 * @param bump what it asks of the release's number
 * @param what happened, such as {@code key point 'squashing' is gone}
 */
public record Change(String id, Bump bump, String what) {
    public Change {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(bump, "bump");
        Objects.requireNonNull(what, "what");
    }
}
