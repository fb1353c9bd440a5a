package io.questionbank.internal.claim;

import java.util.Set;

/** What came of evaluating an expression. */
public sealed interface Evaluation {
    /**
     * It has a value.
     *
     * @param value finite
     * @param used the names that the expression uses
     */
    record Value(double value, Set<String> used) implements Evaluation {
        public Value {
            used = Set.copyOf(used);
        }
    }

    /**
     * It has none.
     *
     * @param reason what is wrong, and what was expected
     * @param column where in the expression, 1-based
     */
    record None(String reason, int column) implements Evaluation {}
}
