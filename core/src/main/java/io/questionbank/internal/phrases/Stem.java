package io.questionbank.internal.phrases;

import java.util.Set;

/** What terms have in common that count as the same; there is one of each in a {@link Vocabulary}. */
public final class Stem {
    private static final Set<String> NEGATING =
            Set.of(Folds.NOT, "neither", "nor", "none", "without", "non", "rather", "instead", "noth", "nobodi");

    private final String text;
    private final int number;
    private final boolean negating;

    Stem(String text, int number) {
        this.text = text;
        this.number = number;
        this.negating = NEGATING.contains(text);
    }

    String text() {
        return text;
    }

    /** {@return its number in its vocabulary, 0-based; which one it is may differ from run to run} */
    public int number() {
        return number;
    }

    /** {@return whether it negates, alone or with the word behind it} */
    boolean mayNegate() {
        return negating;
    }

    @Override
    public int hashCode() {
        return number;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return text;
    }
}
