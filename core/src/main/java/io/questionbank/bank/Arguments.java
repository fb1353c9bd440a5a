package io.questionbank.bank;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/** Checks what callers pass to the steps of a query. */
final class Arguments {
    private Arguments() {}

    static <T> Set<T> atLeastOne(String what, T[] values) {
        Objects.requireNonNull(values, what);
        if (values.length == 0) {
            throw new IllegalArgumentException("no " + what + " is given; expected at least one");
        }
        return distinct(what, Arrays.asList(values));
    }

    /** {@return the values in their order, copied} */
    static <T> Set<T> distinct(String what, Collection<T> values) {
        Set<T> distinct = new LinkedHashSet<>();
        values.forEach(value -> distinct.add(Objects.requireNonNull(value, what)));
        return Collections.unmodifiableSet(distinct);
    }

    static void requireNotNegative(String what, long n) {
        if (n < 0) {
            throw new IllegalArgumentException(what + " of " + n + "; expected a number of at least 0");
        }
    }
}
