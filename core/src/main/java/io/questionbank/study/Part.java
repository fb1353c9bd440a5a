package io.questionbank.study;

/** How many items of a form have a trait: exactly so many. */
record Part(int count, Trait trait) {
    Part {
        if (count < 0) {
            throw new IllegalArgumentException(count + " items " + trait + "; expected at least 0");
        }
    }

    /** {@return the part that {@link #toString()} prints as {@code text}} */
    static Part of(String text) {
        int space = text.indexOf(' ');
        try {
            return new Part(
                    Integer.parseInt(text.substring(0, Math.max(0, space))), Trait.of(text.substring(space + 1)));
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no part of a blueprint; expected a number first, as in '2 numeric'", notANumber);
        }
    }

    @Override
    public String toString() {
        return count + " " + trait;
    }
}
